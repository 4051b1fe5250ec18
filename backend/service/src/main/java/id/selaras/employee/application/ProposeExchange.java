package id.selaras.employee.application;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Proposes that people take each other's posts: I that of the first colleague, each colleague that of the next, the last
 * one mine.
 *
 * @param colleagues their NIP
 */
public record ProposeExchange(@NotEmpty @Size(max = 9) List<@Pattern(regexp = "\\d{18}") String> colleagues) {}
