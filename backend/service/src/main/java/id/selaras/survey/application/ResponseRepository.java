package id.selaras.survey.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers as they are kept: no name, no address, no time of the day. */
@ApplicationScoped
class ResponseRepository {

    private static final List<String> COLUMNS = List.of(
            "survey_id",
            "response_id",
            "answered_on",
            "u1",
            "u2",
            "u3",
            "u4",
            "u5",
            "u6",
            "u7",
            "u8",
            "u9",
            "sex",
            "age_band",
            "education",
            "occupation",
            "comment",
            "digest",
            "suspicious");

    /** The digest of an answer that nobody can send again: it came from paper or from an old file. */
    static final byte[] NOTHING_SENT = new byte[32];

    @Inject
    Sql sql;

    /** A survey as far as answering needs it. */
    record Target(
            UUID id,
            UUID governmentId,
            SurveyStatus status,
            LocalDate opensOn,
            LocalDate closesOn,
            byte[] salt,
            TokenPolicy tokens,
            Integer hourlyCeiling,
            Set<SatisfactionElement> leftOut) {}

    /** An answer that is kept, by the key made of its number. */
    record Kept(UUID surveyId, UUID responseId) {}

    /**
     * An answer that is to be kept.
     *
     * @param day    when it was given, where the survey is
     * @param digest of what was sent, or {@link #NOTHING_SENT}
     * @param suspicious whether it came in a burst or with many equal ones
     */
    record Fresh(
            Kept key,
            LocalDate day,
            Answers answers,
            Respondent respondent,
            String comment,
            byte[] digest,
            boolean suspicious) {}

    /** An answer as far as tallies need it. */
    record Counted(UUID responseId, LocalDate day, Answers answers, boolean suspicious) {}

    /**
     * Surveys by code, held as they are until the transaction ends: none of them closes while answers are written. One
     * that somebody holds alone is left out instead of waited for, because the answers to all others would wait, too.
     */
    Map<String, Target> free(Collection<String> codes) {
        return targets(codes, "FOR SHARE SKIP LOCKED");
    }

    /** Surveys by code, held as they are; waits for whoever holds one alone. */
    Map<String, Target> targets(Collection<String> codes) {
        return targets(codes, "FOR SHARE");
    }

    /**
     * Holds surveys alone until the transaction ends, for whoever writes many answers at once: visitors' answers are told
     * to come again meanwhile, because they could not add to the same tallies anyway.
     */
    void hold(Collection<String> codes) {
        sql.list(
                "SELECT id FROM surveys WHERE code IN :codes ORDER BY id FOR UPDATE",
                Map.of("codes", codes),
                row -> row.id("id"));
    }

    /** Those of the codes that are of a survey. */
    Set<String> known(Collection<String> codes) {
        return Set.copyOf(sql.list(
                "SELECT code FROM surveys WHERE code IN :codes", Map.of("codes", codes), row -> row.text("code")));
    }

    private Map<String, Target> targets(Collection<String> codes, String held) {
        Map<String, Target> targets = new HashMap<>();
        sql.each(
                "SELECT id, government_id, code, status, opens_on, closes_on, salt, tokens, hourly_ceiling,"
                        + " left_out"
                        + " FROM surveys"
                        + " WHERE code IN :codes ORDER BY id " + held,
                Map.of("codes", codes),
                row -> targets.put(
                        row.text("code"),
                        new Target(
                                row.id("id"),
                                row.id("government_id"),
                                SurveyStatus.valueOf(row.text("status")),
                                row.date("opens_on"),
                                row.date("closes_on"),
                                row.bytes("salt"),
                                TokenPolicy.valueOf(row.text("tokens")),
                                row.integer("hourly_ceiling"),
                                ShowingColumns.leftOut(row.text("left_out")))));
        return targets;
    }

    /** How many elements each survey leaves out. */
    Map<UUID, Integer> leftOut(Collection<UUID> surveyIds) {
        Map<UUID, Integer> leftOut = new HashMap<>();
        if (!surveyIds.isEmpty()) {
            sql.each(
                    "SELECT id, left_out FROM surveys WHERE id IN :ids",
                    Map.of("ids", surveyIds),
                    row -> leftOut.put(
                            row.id("id"),
                            ShowingColumns.leftOut(row.text("left_out")).size()));
        }
        return leftOut;
    }

    /** The digests of those that are kept already. */
    Map<Kept, byte[]> kept(Map<UUID, List<UUID>> responsesBySurvey) {
        Map<Kept, byte[]> kept = new HashMap<>();
        responsesBySurvey.forEach((survey, responses) -> sql.each(
                "SELECT response_id, digest FROM survey_responses"
                        + " WHERE survey_id = :survey AND response_id IN :responses",
                Map.of("survey", survey, "responses", responses),
                row -> kept.put(new Kept(survey, row.id("response_id")), row.bytes("digest"))));
        return kept;
    }

    void add(Collection<Fresh> answers) {
        sql.insert(
                "INSERT INTO survey_responses",
                COLUMNS,
                answers.stream().map(ResponseRepository::row).toList());
    }

    static Respondent respondent(Row row) {
        return new Respondent(
                code(Respondent.Sex.class, row.text("sex")),
                code(Respondent.AgeBand.class, row.text("age_band")),
                code(Respondent.Education.class, row.text("education")),
                code(Respondent.Occupation.class, row.text("occupation")));
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }

    static Counted counted(Row row) {
        Map<SatisfactionElement, Integer> values = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            Integer value = row.integer(element.name());
            if (value != null) {
                values.put(element, value);
            }
        }
        return new Counted(row.id("response_id"), row.date("answered_on"), new Answers(values), row.flag("suspicious"));
    }

    private static List<Object> row(Fresh fresh) {
        List<Object> row = new ArrayList<>(COLUMNS.size());
        row.add(Ids.bytes(fresh.key().surveyId()));
        row.add(Ids.bytes(fresh.key().responseId()));
        row.add(fresh.day());
        for (SatisfactionElement element : SatisfactionElement.values()) {
            row.add(fresh.answers().values().get(element));
        }
        Respondent told = fresh.respondent();
        row.add(told.sex());
        row.add(told.ageBand());
        row.add(told.education());
        row.add(told.occupation());
        row.add(fresh.comment());
        row.add(fresh.digest());
        row.add(fresh.suspicious());
        return row;
    }
}
