package id.selaras.survey.application;

import id.selaras.survey.domain.Answers;
import java.time.LocalDate;

/**
 * Somebody's answers as a file of earlier years tells them.
 *
 * @param surveyCode of the survey they belong to
 * @param number     of the row in its source, or null; kept apart from the answers
 * @param day        when they were given; where only a quarter or a year is known, its first day
 */
public record OldAnswer(
        String surveyCode, String number, LocalDate day, Answers answers, Respondent respondent, String comment) {}
