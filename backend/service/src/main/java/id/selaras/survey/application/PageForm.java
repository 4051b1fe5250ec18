package id.selaras.survey.application;

import id.selaras.shared.web.Texts;
import id.selaras.survey.application.PublicSurvey.Question;
import id.selaras.survey.application.Respondent.AgeBand;
import id.selaras.survey.application.Respondent.Education;
import id.selaras.survey.application.Respondent.Occupation;
import id.selaras.survey.application.Respondent.Sex;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a page of a survey sends on: everything answered so far travels in it, nothing waits on the server.
 *
 * @param fields by name; of a field that is sent twice the last value counts, which is that of the button
 */
public record PageForm(Map<String, String> fields) {

    /** Signs of a comment, as the phone counts them. */
    static final int LONGEST_COMMENT = 1_000;

    /** Asks for the answers to be kept. */
    static final String SEND = "send";

    private static final String NUMBER = "number";
    private static final String STEP = "step";
    private static final String GO = "go";

    /** Version and variant of a random UUID (RFC 9562), and the bits where they stand. */
    private static final long RANDOM = 4;

    private static final int VERSION_SHIFT = 12;
    private static final long VERSION_BITS = 0xF000L;
    private static final int VARIANT = 2;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    /** The same page in another language. */
    private static final String STAY = "stay";

    /** What somebody may tell of himself, and the values of each. */
    static final Map<String, List<String>> FACTS = facts();

    public static PageForm of(Map<String, List<String>> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.get(values.size() - 1)));
        return new PageForm(fields);
    }

    /** Of somebody who has just come. A token is no part of the address: it would stand in logs. */
    public static PageForm first(String language, boolean kiosk) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("bahasa", language);
        fields.put("kios", kiosk ? "1" : null);
        fields.values().removeIf(Objects::isNull);
        return new PageForm(fields);
    }

    /** Whether no page has been sent yet: a browser that turns pages by itself keeps its answers itself, too. */
    boolean isNew() {
        return !fields.containsKey(STEP);
    }

    /** The number made up for these answers; the first page has none yet. */
    UUID number() {
        try {
            return random(UUID.fromString(fields.getOrDefault(NUMBER, "")));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    /**
     * A number as pages make them up. Another one, which somebody wrote into the page, always leads to the same number of
     * that kind, so that what is sent twice is kept once.
     */
    private static UUID random(UUID number) {
        return number.version() == RANDOM && number.variant() == VARIANT
                ? number
                : new UUID(
                        number.getMostSignificantBits() & ~VERSION_BITS | RANDOM << VERSION_SHIFT,
                        number.getLeastSignificantBits() & ~VARIANT_BITS | Long.MIN_VALUE);
    }

    String language() {
        return fields.getOrDefault(STAY, fields.get("bahasa"));
    }

    boolean isOfKiosk() {
        return fields.containsKey("kios");
    }

    boolean isToBeSent() {
        return SEND.equals(fields.get(GO));
    }

    /** Whether the same page is asked for in another language. */
    boolean isStaying() {
        return fields.containsKey(STAY);
    }

    /** The page that was sent. */
    int step(int last) {
        return Math.min(whole(fields.get(STEP)), last);
    }

    /** The page that is asked for, or the one after the page that was sent. */
    int asked(int last) {
        return fields.containsKey(GO) ? Math.min(whole(fields.get(GO)), last) : step(last) + 1;
    }

    /** The page that comes next: the one asked for, or the one after an answer. */
    int target(PublicSurvey survey) {
        String asked = fields.get(GO);
        int step = asked == null && !fields.containsKey(STAY)
                ? whole(fields.get(STEP)) + 1
                : whole(asked == null ? fields.get(STEP) : asked);
        return Math.max(0, Math.min(step, survey.lastStep()));
    }

    /** The first question whose answer is none of its answers, counted from 1, or 0. */
    int refused(PublicSurvey survey) {
        for (int i = 0; i < survey.questions().size(); i++) {
            Question question = survey.questions().get(i);
            String answer = fields.get(question.element());
            if (answer != null && !isAnswer(answer, question)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isAnswer(String answer, Question question) {
        int value = whole(answer);
        return value >= 1 && value <= question.answers().size();
    }

    /** The answers, by element; asked for once none is refused. */
    Map<String, Integer> answers(PublicSurvey survey) {
        Map<String, Integer> answers = new TreeMap<>();
        for (Question question : survey.questions()) {
            String answer = fields.get(question.element());
            if (answer != null) {
                answers.put(question.element(), whole(answer));
            }
        }
        return answers;
    }

    Respondent respondent() {
        return new Respondent(
                fact(Sex.class, "sex"),
                fact(AgeBand.class, "ageBand"),
                fact(Education.class, "education"),
                fact(Occupation.class, "occupation"));
    }

    /** From the card that somebody was handed, or null. */
    String token() {
        String token = fields.getOrDefault("token", "").strip();
        return token.isEmpty() ? null : token;
    }

    /** The comment as it is kept: forms send two signs for the end of a line, and a keyboard may send hidden ones. */
    String comment() {
        String comment = fields.getOrDefault("comment", "").strip();
        return comment.isEmpty() ? null : plain(comment);
    }

    /** Words without hidden signs and with one sign for the end of a line. */
    static String plain(String words) {
        String comment = words.replace("\r\n", "\n");
        try {
            return Texts.clean(comment);
        } catch (IllegalArgumentException hidden) {
            return Texts.clean(comment.codePoints()
                    .filter(PageForm::isPlain)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
    }

    private static boolean isPlain(int point) {
        try {
            Texts.clean(Character.toString(point));
            return true;
        } catch (IllegalArgumentException hidden) {
            return false;
        }
    }

    /**
     * What a page carries on without showing it; nothing where the browser keeps the answers itself.
     *
     * @param step of the page; the first gets no number yet, so that it is the same for everybody
     */
    Map<String, String> carried(PublicSurvey survey, String language, int step) {
        Map<String, String> carried = new LinkedHashMap<>();
        if (step > 0 && isNew()) {
            return carried;
        }
        carried.put(STEP, String.valueOf(step));
        carried.put("bahasa", language);
        carried.put("kios", isOfKiosk() ? "1" : null);
        carried.put(NUMBER, step > 0 ? number().toString() : null);
        survey.questions().forEach(question -> carry(question.element(), carried));
        survey.asked().forEach(question -> question.fields().forEach(field -> carry(field, carried)));
        FACTS.keySet().forEach(fact -> carry(fact, carried));
        carry("comment", carried);
        carry("token", carried);
        carried.values().removeIf(value -> value == null || value.isEmpty());
        return carried;
    }

    private void carry(String name, Map<String, String> carried) {
        carried.put(name, fields.get(name));
    }

    private static int whole(String text) {
        return text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private <E extends Enum<E>> E fact(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(fields.get(name)))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<String>> facts() {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("sex", names(Sex.values()));
        facts.put("ageBand", names(AgeBand.values()));
        facts.put("education", names(Education.values()));
        facts.put("occupation", names(Occupation.values()));
        return facts;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableList());
    }
}
