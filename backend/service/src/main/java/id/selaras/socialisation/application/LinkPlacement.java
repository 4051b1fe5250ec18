package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names the case for another post that was promised. */
public record LinkPlacement(@NotNull UUID caseId) {}
