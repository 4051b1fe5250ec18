package id.selaras.survey.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of the follow-up plans of all surveys.
 *
 * @param unitName null for a unit that is no more
 * @param overdue  whether its quarter is over and it is not done
 */
public record FollowUpListRow(
        UUID surveyId,
        String surveyTitle,
        UUID unitId,
        @Schema(nullable = true) String unitName,
        boolean overdue,
        FollowUpRow item) {}
