package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnairePurpose;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A survey that waits for the one who asks.
 *
 * @param code     in the address of its public page
 * @param closesOn last day
 * @param fetched  whether the token was fetched; whether it was used nobody knows
 */
public record OwnSurvey(
        UUID id, String code, String title, QuestionnairePurpose purpose, LocalDate closesOn, boolean fetched) {}
