package id.selaras.mutation.application;

import id.selaras.mutation.domain.DecreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words of a decree. {@code {jumlah}}, {@code {tmt}} and {@code {pertimbangan}} are filled when it is set.
 *
 * @param considering Menimbang
 * @param remembering Mengingat
 * @param deciding    Memutuskan, KESATU first
 */
public record DecreeWording(
        @NotEmpty @Size(max = DecreeText.MOST_REASONS) List<@NotBlank @Size(max = 2000) String> considering,

        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 400) String> remembering,

        @NotEmpty @Size(max = DecreeText.MOST_DECISIONS) List<@NotBlank @Size(max = 2000) String> deciding) {

    static DecreeWording of(DecreeText text) {
        return new DecreeWording(text.considering(), text.remembering(), text.deciding());
    }

    DecreeText text() {
        return new DecreeText(considering, remembering, deciding);
    }
}
