package id.selaras.mutation.application;

import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.Meeting;
import id.selaras.mutation.domain.MeetingStatus;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Letters of a meeting: the invitation, which somebody issues, and the minutes, which its closing calls for. */
@ApplicationScoped
public class MeetingLetterService {

    @Inject
    MeetingLetters drafts;

    @Inject
    LetterService letters;

    @Inject
    LetterDesk desk;

    @Inject
    MeetingRepository meetings;

    @Inject
    CurrentActor current;

    /** The invitation, then the minutes. */
    @Transactional
    public List<LetterRow> all(UUID meetingId) {
        Meeting meeting = meetings.of(current.governmentId(), meetingId).orElseThrow(Refusal::notFound);
        return List.of(
                row(LetterKind.INVITATION, meetingId, meeting.status() != MeetingStatus.CANCELLED),
                row(LetterKind.MINUTES, meetingId, meeting.status() == MeetingStatus.CLOSED));
    }

    /** 404 for an unknown kind, 409 while the meeting has not come so far, or while nobody has issued the letter. */
    public LetterFile read(UUID meetingId, String code) {
        LetterKind kind = kindOf(code);
        return letters.read(kind, draft(kind, meetingId));
    }

    /** Issues the invitation: it takes its number and is kept. Who asks again gets the same. */
    public LetterRow issue(UUID meetingId, String code) {
        LetterKind kind = kindOf(code);
        letters.issue(mine(kind, meetingId));
        return all(meetingId).stream()
                .filter(row -> row.kind().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The invitation as it would look. */
    public byte[] preview(UUID meetingId, String code) {
        return letters.preview(mine(kindOf(code), meetingId));
    }

    /** The same as pictures. */
    public LetterPreview picture(UUID meetingId, String code) {
        return letters.picture(mine(kindOf(code), meetingId));
    }

    /** The minutes get their number when the meeting is closed, whoever reads them first. */
    @Transactional(Transactional.TxType.MANDATORY)
    void registerMinutes(UUID meetingId) {
        desk.register(drafts.minutes(meetingId));
    }

    private LetterRow row(LetterKind kind, UUID meetingId, boolean due) {
        return due
                ? letters.row(draft(kind, meetingId).get(), current.actor().roles())
                : LetterRow.open(kind, false, false, false);
    }

    private Supplier<LetterDraft> mine(LetterKind kind, UUID meetingId) {
        return () -> {
            LetterDraft draft = draft(kind, meetingId).get();
            CaseLetterService.requireIssuer(kind, current.actor().roles());
            return draft;
        };
    }

    private Supplier<LetterDraft> draft(LetterKind kind, UUID meetingId) {
        return () -> kind == LetterKind.INVITATION ? drafts.invitation(meetingId) : drafts.minutes(meetingId);
    }

    private static LetterKind kindOf(String code) {
        return LetterKind.ofMeeting(code).orElseThrow(Refusal::notFound);
    }
}
