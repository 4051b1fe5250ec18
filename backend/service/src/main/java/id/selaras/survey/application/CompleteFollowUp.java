package id.selaras.survey.application;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says that something is done.
 *
 * @param publicSentence what citizens read of it under "what changed because of you"; null for nothing
 */
public record CompleteFollowUp(
        @Schema(nullable = true) @Size(max = 300) String publicSentence) {}
