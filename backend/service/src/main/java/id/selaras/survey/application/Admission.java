package id.selaras.survey.application;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.application.ResponseBatch.Day;
import id.selaras.survey.application.ResponseRepository.Target;
import id.selaras.survey.domain.TokenPolicy;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether new answers of a batch are let in: by a token, which is used up, or without one as far as the ceiling of the
 * network and the room of the survey allow. Whoever holds a token is bound by neither: all visitors behind one address
 * get through, also where somebody has filled a survey with answers; tokens are few enough by themselves.
 */
final class Admission {

    /** Until the planner, who is told, has closed the survey or the rules let in more. */
    private static final int RETRY_AFTER_SECONDS = 3_600;

    private static final Verdict WITH_TOKEN = new Verdict(null, false);

    private final Map<UUID, Map<ByteBuffer, UUID>> unused;
    private final Map<UUID, Map<ByteBuffer, UUID>> used = new HashMap<>();
    /** Codes of employees, which stand in no table before they are used. */
    private final Map<UUID, Set<ByteBuffer>> usedCodes;

    private final Map<UUID, Set<ByteBuffer>> freshCodes = new HashMap<>();
    private final NetworkCeilings.Draft draft;

    private Admission(
            Map<UUID, Map<ByteBuffer, UUID>> unused,
            Map<UUID, Set<ByteBuffer>> usedCodes,
            NetworkCeilings.Draft draft) {
        this.unused = unused;
        this.usedCodes = usedCodes;
        this.draft = draft;
    }

    /**
     * @param refusal    why it is not let in, or null
     * @param suspicious whether it came in a burst or with many equal ones
     */
    record Verdict(Refusal refusal, boolean suspicious) {}

    /** Takes hold of the tokens of all arrivals. */
    static Admission of(
            TokenRepository tokens,
            List<? extends Admitted> arrivals,
            Map<String, Target> targets,
            NetworkCeilings.Draft draft) {
        Map<UUID, List<byte[]>> asked = arrivals.stream()
                .filter(arrival -> usesTokens(arrival, targets.get(arrival.code())))
                .collect(Collectors.groupingBy(
                        arrival -> targets.get(arrival.code()).id(),
                        Collectors.mapping(
                                arrival -> hash(arrival, targets.get(arrival.code())), Collectors.toList())));
        Map<UUID, Map<ByteBuffer, UUID>> unused = new HashMap<>();
        asked.keySet().stream()
                .sorted()
                .forEach(survey -> unused.put(survey, tokens.unused(survey, asked.get(survey))));
        Map<UUID, Set<ByteBuffer>> usedCodes = new HashMap<>();
        arrivals.stream()
                .filter(arrival -> isOfEmployee(arrival, targets.get(arrival.code())))
                .map(arrival -> targets.get(arrival.code()).id())
                .distinct()
                .forEach(survey -> usedCodes.put(survey, tokens.usedCodes(survey, asked.get(survey))));
        return new Admission(unused, usedCodes, draft);
    }

    /** Asked for new answers only: a repetition needs no token and counts no second time. */
    Verdict of(Admitted arrival, Target target, Day day) {
        if (usesTokens(arrival, target)) {
            return withToken(arrival, target);
        }
        if (target.tokens() == TokenPolicy.REQUIRED) {
            return refused(tokenRefusal("token-required", "a token is needed"));
        }
        if (!draft.room().hasRoom(target, day.date())) {
            return refused(Refusal.later(RefusalKind.UNAVAILABLE, "survey-full", RETRY_AFTER_SECONDS));
        }
        int ceiling = target.tokens() == TokenPolicy.NONE ? day.ceilingOpen() : day.ceilingWithoutToken();
        NetworkCeilings.Verdict verdict = draft.take(
                target.id(),
                arrival.network(),
                arrival.pattern(),
                new NetworkCeilings.Limits(
                        target.hourlyCeiling() == null ? ceiling : target.hourlyCeiling(), day.burst(), day.same()));
        if (verdict == NetworkCeilings.Verdict.REFUSED) {
            return refused(Refusal.later(RefusalKind.TOO_MANY, "too-many-from-one-network", draft.secondsLeft()));
        }
        draft.room().count(target.id());
        return new Verdict(null, verdict == NetworkCeilings.Verdict.SUSPICIOUS);
    }

    private Verdict withToken(Admitted arrival, Target target) {
        ByteBuffer token = ByteBuffer.wrap(hash(arrival, target));
        if (isOfEmployee(arrival, target)) {
            return withCode(token, target);
        }
        UUID batch = unused.get(target.id()).remove(token);
        if (batch == null) {
            return refused(tokenRefusal("token-unknown", "unknown, used or withdrawn"));
        }
        used.computeIfAbsent(target.id(), any -> new HashMap<>()).put(token, batch);
        draft.room().count(target.id());
        return WITH_TOKEN;
    }

    private Verdict withCode(ByteBuffer code, Target target) {
        boolean isUsed = usedCodes.get(target.id()).contains(code)
                || !freshCodes
                        .computeIfAbsent(target.id(), any -> new TreeSet<>())
                        .add(code);
        if (isUsed) {
            return refused(tokenRefusal("token-unknown", "unknown, used or withdrawn"));
        }
        draft.room().count(target.id());
        return WITH_TOKEN;
    }

    void useTokens(TokenRepository tokens) {
        freshCodes.keySet().stream().sorted().forEach(survey -> tokens.useCodes(survey, freshCodes.get(survey)));
        used.keySet().stream().sorted().forEach(survey -> tokens.use(survey, used.get(survey)));
    }

    private static boolean usesTokens(Admitted arrival, Target target) {
        return arrival.token() != null && target.tokens() != TokenPolicy.NONE;
    }

    private static boolean isOfEmployee(Admitted arrival, Target target) {
        return usesTokens(arrival, target) && EmployeeCode.isMadeBy(new SaltedHash(target.salt()), arrival.token());
    }

    private static byte[] hash(Admitted arrival, Target target) {
        return new SaltedHash(target.salt()).token(arrival.token());
    }

    private static Verdict refused(Refusal refusal) {
        return new Verdict(refusal, false);
    }

    private static Refusal tokenRefusal(String code, String message) {
        return new Refusal(RefusalKind.RULE, code, List.of(), List.of(new FieldError("/token", code, message)), null);
    }
}
