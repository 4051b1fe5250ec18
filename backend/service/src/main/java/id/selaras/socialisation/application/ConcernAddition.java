package id.selaras.socialisation.application;

import java.time.LocalDate;

/** What somebody added to the own worry. */
public record ConcernAddition(LocalDate on, String text) {}
