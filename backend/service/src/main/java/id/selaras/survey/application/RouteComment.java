package id.selaras.survey.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives a comment to the unit that is to deal with it. */
public record RouteComment(@NotNull UUID unitId) {}
