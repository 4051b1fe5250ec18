package id.selaras.employee.application;

import id.selaras.employee.domain.ExchangeStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal to take each other's posts; each member takes the post of the next, the last one that of the first, who has
 * proposed it.
 */
public record ExchangeRow(
        UUID id, int version, UUID windowId, ExchangeStatus status, LocalDate createdOn, List<Member> members) {

    /**
     * Somebody in it. Who is in a proposal reads the names of all that are.
     *
     * @param positionId  the post held when it was proposed
     * @param post        the same by its names
     * @param confirmedOn or null while the person has not agreed
     * @param withdrawnOn when the person said no, or no longer; else null
     */
    public record Member(
            UUID employeeId,
            String name,
            UUID positionId,
            WishPlace post,
            @Schema(nullable = true) LocalDate confirmedOn,
            @Schema(nullable = true) LocalDate withdrawnOn) {}
}
