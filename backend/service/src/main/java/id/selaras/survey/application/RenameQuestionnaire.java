package id.selaras.survey.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a questionnaire another name. */
public record RenameQuestionnaire(@NotBlank @Size(max = 200) String name) {}
