package id.selaras.mutation.application;

import id.selaras.mutation.domain.Consideration;
import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingSeat;
import id.selaras.mutation.domain.MeetingStatus;
import id.selaras.mutation.domain.Vote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting with its members, its agenda and the votes. */
public record MeetingView(
        UUID id,
        int version,
        MeetingKind kind,
        MeetingStatus status,
        String title,
        String place,
        Instant startsAt,
        @Schema(nullable = true) Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        List<MeetingMember> members,
        List<MeetingItem> items) {

    /**
     * Somebody who belongs to the meeting.
     *
     * @param name        of the person
     * @param alternateOf account of the member whose seat this one takes in need, or null for a member
     */
    public record MeetingMember(
            UUID accountId,
            String name,
            MeetingSeat seat,
            boolean present,
            @Schema(nullable = true) UUID alternateOf) {}

    /**
     * A case on the agenda.
     *
     * @param judges   accounts of those who judge it, one a seat: the member, or the alternate in the member's place
     * @param quorum   whether enough members who may judge it are present
     * @param missing  present members who have yet to vote
     * @param leading  account of who concludes it, or null when nobody may
     * @param result   what the votes said, or null before the conclusion
     */
    public record MeetingItem(
            int number,
            MutationCaseRow subject,
            List<UUID> judges,
            boolean quorum,
            int missing,
            @Schema(nullable = true) UUID leading,
            @Schema(nullable = true) Consideration result,
            @Schema(nullable = true) String note,
            List<MeetingVote> votes) {}

    /** A member's vote. */
    public record MeetingVote(
            UUID accountId,
            String name,
            Vote vote,
            @Schema(nullable = true) String note) {}
}
