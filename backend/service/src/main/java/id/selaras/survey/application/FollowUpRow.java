package id.selaras.survey.application;

import id.selaras.survey.domain.FollowUp;
import id.selaras.survey.domain.FollowUpStatus;
import id.selaras.survey.domain.SatisfactionElement;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of the follow-up plan.
 *
 * @param quarter        1 to 4
 * @param publicSentence what citizens read of it since it is done
 */
public record FollowUpRow(
        UUID id,
        int version,
        SatisfactionElement element,
        String programme,
        int year,
        int quarter,
        String responsible,
        FollowUpStatus status,
        @Schema(nullable = true) String publicSentence) {

    static FollowUpRow of(FollowUp item) {
        FollowUp.Plan plan = item.plan();
        return new FollowUpRow(
                item.id(),
                item.version(),
                plan.element(),
                plan.programme(),
                plan.dueYear(),
                plan.dueQuarter(),
                plan.responsible(),
                item.status(),
                item.publicSentence());
    }
}
