package id.selaras.mutation.application;

import id.selaras.mutation.application.MeetingRepository.Item;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.file.AcceptedFile;
import id.selaras.shared.file.KeptFiles;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the state agency's portal (I-MUT) says of transfers, written down by hand: the portal has no interface for
 * others (domain reference 1.4).
 */
@ApplicationScoped
public class RecommendationService {

    @Inject
    CaseAccess access;

    @Inject
    MeetingRepository meetings;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    KeptFiles files;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** The paper of a recommendation. */
    public record Paper(String fileName, byte[] content) {}

    @Transactional
    public RecommendationView of(UUID caseId) {
        access.requireChain(caseId);
        return recommendations
                .of(current.governmentId(), List.of(caseId))
                .getOrDefault(caseId, RecommendationView.none(caseId));
    }

    /** The paper; 404 where none was handed in. */
    @Transactional
    public Paper paper(UUID caseId) {
        RecommendationView known = of(caseId);
        if (known.sha256() == null) {
            throw Refusal.notFound();
        }
        return new Paper(known.fileName(), files.content(current.governmentId(), known.sha256()));
    }

    /** Writes down what the portal says of one case; 409 when the case is closed, 422 for one between governments. */
    @Transactional
    public RecommendationView record(UUID caseId, RecordRecommendation command) {
        requireInternal(access.requireOpen(caseId));
        put(List.of(caseId), command);
        return of(caseId);
    }

    /** The same for every case on the agenda of a meeting that is not closed; answers how many there were. */
    @Transactional
    public List<RecommendationView> recordForMeeting(UUID meetingId, RecordRecommendation command) {
        meetings.of(current.governmentId(), meetingId).orElseThrow(Refusal::notFound);
        List<UUID> open = meetings.items(meetingId).stream()
                .map(Item::caseId)
                .filter(access::isOpen)
                .sorted(Comparator.comparing(access::requireChain).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (open.isEmpty()) {
            throw Refusal.conflict("no-open-case");
        }
        open.stream().map(access::requireOpen).forEach(RecommendationService::requireInternal);
        put(open, command);
        return open.stream().map(this::of).toList();
    }

    private void put(List<UUID> cases, RecordRecommendation command) {
        requireMeaning(command);
        UUID government = current.governmentId();
        AcceptedFile file = command.content() == null ? null : AcceptedFile.of(command.fileName(), command.content());
        if (file != null) {
            files.keep(government, file);
        }
        List<RecommendationRecorded> told = new ArrayList<>();
        for (UUID id : cases) {
            RecommendationView before = of(id);
            recommendations.put(government, id, command, file, current.actor().username());
            told.add(new RecommendationRecorded(government, id, before.status(), of(id), command.note()));
        }
        // The first event takes the head of the log; nothing may be held after it.
        told.forEach(events::fire);
    }

    /** The portal is asked about moves within one government; a shared case has one row that is its keeper's. */
    private static void requireInternal(MutationCase subject) {
        if (subject.kind().isBetweenGovernments()) {
            throw Refusal.rule("recommendation-only-internal", Map.of("case", subject.number()));
        }
    }

    private void requireMeaning(RecordRecommendation command) {
        List<FieldError> errors = new ArrayList<>();
        if (command.status().isAnswered() && command.number() == null) {
            errors.add(new FieldError("/number", "required", "the number of the portal's answer"));
        }
        if (command.status().isAnswered() && command.issuedOn() == null) {
            errors.add(new FieldError("/issuedOn", "required", "the date of the portal's answer"));
        }
        if (command.issuedOn() != null && command.issuedOn().isAfter(access.today())) {
            errors.add(new FieldError("/issuedOn", "in-the-future", "today or earlier"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
