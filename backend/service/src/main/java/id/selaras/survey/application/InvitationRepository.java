package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may answer a survey of employees, and whether the token was fetched; never when, and nothing of the token. */
@ApplicationScoped
class InvitationRepository {

    private static final String OPEN =
            " WHERE s.government_id = :government AND s.status = 'OPEN' AND s.opens_on <= :day AND s.closes_on >= :day";

    @Inject
    Sql sql;

    /** A survey that is open to somebody. */
    record Invitation(UUID surveyId, String code, String title, UUID versionId, LocalDate closesOn, boolean fetched) {}

    /** A survey as far as handing out a token needs it. */
    record Issuing(String code, SurveyStatus status, LocalDate opensOn, LocalDate closesOn, byte[] salt) {}

    void add(UUID surveyId, Collection<UUID> employees) {
        sql.batch(
                "INSERT INTO survey_invitations (survey_id, employee_id) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE fetched = survey_invitations.fetched",
                employees.stream()
                        .sorted()
                        .map(employee -> new Object[] {surveyId, employee})
                        .toList());
    }

    List<UUID> employees(UUID surveyId) {
        return sql.list(
                "SELECT employee_id FROM survey_invitations WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> row.id("employee_id"));
    }

    long count(UUID surveyId) {
        return sql.count(
                "SELECT COUNT(*) FROM survey_invitations WHERE survey_id = :survey", Map.of("survey", surveyId));
    }

    /** What is open to somebody on a day, what ends first first. */
    List<Invitation> open(UUID governmentId, UUID employeeId, LocalDate day) {
        return sql.list(
                "SELECT s.id, s.code, s.title, s.questionnaire_version_id, s.closes_on, i.fetched FROM surveys s"
                        + " JOIN survey_invitations i ON i.survey_id = s.id AND i.employee_id = :employee" + OPEN
                        + " ORDER BY s.closes_on, s.id",
                Map.of("government", governmentId, "employee", employeeId, "day", day),
                row -> new Invitation(
                        row.id("id"),
                        row.text("code"),
                        row.text("title"),
                        row.id("questionnaire_version_id"),
                        row.date("closes_on"),
                        row.flag("fetched")));
    }

    /** Held as it is until the transaction ends: it does not close while a token is made. */
    Optional<Issuing> hold(UUID governmentId, UUID surveyId) {
        return sql
                .list(
                        "SELECT code, status, opens_on, closes_on, salt FROM surveys"
                                + " WHERE id = :id AND government_id = :government FOR SHARE",
                        Map.of("id", surveyId, "government", governmentId),
                        row -> new Issuing(
                                row.text("code"),
                                SurveyStatus.valueOf(row.text("status")),
                                row.date("opens_on"),
                                row.date("closes_on"),
                                row.bytes("salt")))
                .stream()
                .findFirst();
    }

    boolean isInvited(UUID surveyId, UUID employeeId) {
        return sql.count(
                        "SELECT COUNT(*) FROM survey_invitations WHERE survey_id = :survey AND employee_id = :employee",
                        Map.of("survey", surveyId, "employee", employeeId))
                > 0;
    }

    /** Whether it was fetched just now, for the first time. */
    boolean fetch(UUID surveyId, UUID employeeId) {
        return sql.update(
                        "UPDATE survey_invitations SET fetched = TRUE"
                                + " WHERE survey_id = :survey AND employee_id = :employee AND NOT fetched",
                        Map.of("survey", surveyId, "employee", employeeId))
                == 1;
    }

    void forget(UUID surveyId) {
        sql.update("DELETE FROM survey_invitations WHERE survey_id = :survey", Map.of("survey", surveyId));
    }
}
