package id.selaras.survey.application;

import id.selaras.rules.application.RuleDirectory;
import id.selaras.survey.application.ResponseRepository.Counted;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.application.TallyVerification.Difference;
import id.selaras.survey.domain.Tallies;
import id.selaras.survey.domain.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Counts all answers of a survey anew, piece by piece, and compares with the tallies. */
@ApplicationScoped
class TallyScan {

    private static final int PIECE = 10_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ResponseRepository responses;

    @Inject
    TallyRepository tallies;

    @Inject
    RuleDirectory rules;

    /** @param places what the answers say */
    record Result(long answers, SortedMap<Place, Tallies> places, List<Difference> differences) {}

    /**
     * Reads in the caller's transaction, which has to see the answers and the tallies of one moment.
     *
     * @param progress told how many answers have been read; stops the scan by throwing
     */
    Result scan(UUID governmentId, UUID surveyId, LongConsumer progress) {
        SortedMap<Place, Tallies> tallied = tallies.places(surveyId);
        LeastAnswered least = new LeastAnswered(rules, governmentId);
        int leftOut = responses.leftOut(Set.of(surveyId)).getOrDefault(surveyId, 0);
        SortedMap<Place, Tallies> scanned = new TreeMap<>();
        long answers = 0;
        UUID last = BEFORE_ALL;
        List<Counted> piece;
        do {
            piece = responses.after(surveyId, last, PIECE);
            for (Counted answer : piece) {
                scanned.merge(
                        Place.of(surveyId, answer.day(), answer.suspicious()),
                        Tallies.of(answer.answers(), least.on(answer.day(), leftOut)),
                        Tallies::plus);
                last = answer.responseId();
            }
            answers += piece.size();
            progress.accept(answers);
        } while (piece.size() == PIECE);
        return new Result(answers, scanned, differences(tallied, scanned));
    }

    static List<Difference> differences(SortedMap<Place, Tallies> tallied, SortedMap<Place, Tallies> scanned) {
        List<Difference> differences = new ArrayList<>();
        TreeSet<Place> places = new TreeSet<>(tallied.keySet());
        places.addAll(scanned.keySet());
        for (Place place : places) {
            Map<String, Tally> said = TallyColumns.measures(tallied.getOrDefault(place, Tallies.NONE));
            Map<String, Tally> found = TallyColumns.measures(scanned.getOrDefault(place, Tallies.NONE));
            Stream.concat(said.keySet().stream(), found.keySet().stream())
                    .distinct()
                    .sorted()
                    .forEach(measure -> {
                        Tally before = said.getOrDefault(measure, Tally.NONE);
                        Tally after = found.getOrDefault(measure, Tally.NONE);
                        if (!before.equals(after)) {
                            differences.add(new Difference(
                                    YearMonth.from(place.month()), place.suspicious(), measure, before, after));
                        }
                    });
        }
        return differences;
    }
}
