package id.selaras.mutation.application;

import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingSeat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Calls a meeting.
 *
 * @param members one chair and one secretary among them; an odd number for the evaluation team, alternates not counted
 * @param caseIds the agenda in its order
 */
public record PlanMeeting(
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String place,
        @NotNull Instant startsAt,
        @NotEmpty @Size(max = 99) List<@Valid @NotNull Member> members,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> caseIds) {

    /**
     * Who is invited as what.
     *
     * @param alternateId account of who takes the seat where the member is out or absent, or null
     */
    public record Member(
            @NotNull UUID accountId,
            @NotNull MeetingSeat seat,
            @Schema(nullable = true) UUID alternateId) {}
}
