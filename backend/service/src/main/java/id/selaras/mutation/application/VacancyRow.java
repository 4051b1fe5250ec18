package id.selaras.mutation.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post with a free seat, as everybody in the government may know it: nothing of the people who hold the others.
 *
 * @param place zone in which the unit lies, or null where none is known
 * @param free  seats nobody holds and no approved case will take
 */
public record VacancyRow(
        UUID positionId,
        String jobName,
        int jobClass,
        String unitName,
        String agencyName,
        @Schema(nullable = true) String place,
        int free) {}
