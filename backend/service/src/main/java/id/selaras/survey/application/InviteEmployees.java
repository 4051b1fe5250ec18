package id.selaras.survey.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Everybody whom a survey is to ask by name, such as the people of a decree; whoever was named before and is not among
 * them is asked no more.
 *
 * @param employees in any order; who is named twice is asked once
 */
public record InviteEmployees(@NotNull @Size(max = 20_000) List<@NotNull UUID> employees) {}
