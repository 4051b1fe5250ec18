package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.AudiencePart;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Writes a notice, or writes it otherwise.
 *
 * @param body           HTML; what is not allowed is taken out and told in the answer
 * @param audience       everybody who is in one of these groups gets it
 * @param byMail         whether people with an address get it by e-mail too
 * @param releasesPlanId the plan whose movers may read their personal letters with it, or null
 */
public record WriteNotice(
        @NotBlank @Size(max = 200) String title,

        @NotBlank @Size(max = 40_000) @Schema(examples = "<p>Sosialisasi program mutasi.</p>")
        String body,

        @NotEmpty @Size(max = 20) List<@NotNull AudiencePart> audience,
        @NotNull Boolean byMail,
        @Schema(nullable = true) UUID releasesPlanId) {}
