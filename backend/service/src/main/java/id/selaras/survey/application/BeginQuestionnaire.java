package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnairePurpose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begins a questionnaire with a first draft.
 *
 * @param code     by which people know it; unique in the government
 * @param purpose  any but SATISFACTION, whose nine questions are the law's
 * @param copyOf   a version whose questions the draft begins with, also one that came along; null for none
 */
public record BeginQuestionnaire(
        @NotNull
        @Size(max = 30)
        @Pattern(regexp = "^[A-Z][A-Z0-9_]*$", message = "A to Z first, then A to Z, 0 to 9 and _")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull QuestionnairePurpose purpose,
        @Schema(nullable = true) UUID copyOf) {}
