package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The receiver's proposal (D04).
 *
 * @param number   of the letter
 * @param position the post as the letter names it; it must be the post of the case (PP 11/2017 art. 192)
 */
public record NameThePost(
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 300) String position) {}
