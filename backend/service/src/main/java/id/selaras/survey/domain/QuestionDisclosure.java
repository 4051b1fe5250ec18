package id.selaras.survey.domain;

import id.selaras.shared.privacy.SmallCells;
import id.selaras.survey.domain.Question.ShowIf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be told of counted answers without telling what a few people said (domain reference 9.4). A question is told
 * from as many answers on as the smallest group that may be told. Of several words each is a group against its rest. A
 * mean and all groups but two would give the two away, so the groups of a scale are told all or none. A question that is
 * shown to some is told only where those to whom it is not shown cannot be worked out from the one it hangs on.
 */
public final class QuestionDisclosure {

    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Boolean> numbers = new HashMap<>();
    private final int least;

    private QuestionDisclosure(int least) {
        this.least = least;
    }

    /**
     * What is told of a question.
     *
     * @param isTold  whether its number of answers, mean and median are told
     * @param untold  values whose numbers stay untold
     */
    public record Told(boolean isTold, Set<String> untold) {

        /** What both let be told. */
        public Told and(Told other) {
            Set<String> both = new HashSet<>(untold);
            both.addAll(other.untold);
            return new Told(isTold && other.isTold, Set.copyOf(both));
        }

        private boolean isComplete() {
            return isTold && untold.isEmpty();
        }
    }

    /**
     * @param answered people who answered each question
     * @param counts   people by value of each question; every value of choices and scales is there
     * @param least    people of the smallest group that may be told
     */
    public static Map<String, Told> of(
            List<Question> questions, Map<String, Long> answered, Map<String, Map<String, Long>> counts, int least) {
        QuestionDisclosure disclosure = new QuestionDisclosure(least);
        Map<String, Told> all = new LinkedHashMap<>();
        for (Question question : questions) {
            long people = answered.getOrDefault(question.code(), 0L);
            Told one = people < least || !disclosure.isConditionSafe(question.showIf(), people, answered)
                    ? new Told(false, Set.of())
                    : new Told(
                            true, disclosure.untold(question, people, counts.getOrDefault(question.code(), Map.of())));
            disclosure.told.put(question.code(), one);
            disclosure.numbers.put(question.code(), question.kind() == QuestionKind.NUMBER);
            all.put(question.code(), one);
        }
        return all;
    }

    private boolean isConditionSafe(ShowIf condition, long people, Map<String, Long> answered) {
        if (condition == null) {
            return true;
        }
        Told asked = told.get(condition.question());
        if (numbers.get(condition.question())) {
            // Numbers are many: there the rest has to be a group of its own.
            long rest = answered.getOrDefault(condition.question(), 0L) - people;
            return asked.isTold() && (rest == 0 || rest >= least);
        }
        return asked.isComplete();
    }

    private Set<String> untold(Question question, long people, Map<String, Long> counts) {
        return switch (question.kind()) {
            case TEXT -> Set.of();
            case CHOICE -> question.several() ? several(people, counts) : some(counts);
            case SCALE, NUMBER -> some(counts).isEmpty() ? Set.of() : Set.copyOf(counts.keySet());
        };
    }

    /** Values nobody chose hide nothing by themselves. */
    private Set<String> some(Map<String, Long> counts) {
        Map<String, Long> chosen = new HashMap<>(counts);
        chosen.values().removeIf(number -> number == 0);
        return SmallCells.untold(chosen, least);
    }

    private Set<String> several(long people, Map<String, Long> counts) {
        Map<String, Long> small = new HashMap<>(counts);
        small.values().removeIf(chosen -> isTellable(chosen) && isTellable(people - chosen));
        return Set.copyOf(small.keySet());
    }

    private boolean isTellable(long group) {
        return group == 0 || group >= least;
    }
}
