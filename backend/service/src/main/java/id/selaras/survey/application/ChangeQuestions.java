package id.selaras.survey.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The questions of a draft, all of them in order; they may have faults. */
public record ChangeQuestions(@NotNull @Size(max = 60) List<@NotNull @Valid QuestionForm> questions) {}
