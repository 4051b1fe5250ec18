package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names who goes along. */
public record NameCompanion(@NotNull UUID companionId) {}
