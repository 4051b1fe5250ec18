package id.selaras.survey.application;

import id.selaras.rules.application.RuleDirectory;
import id.selaras.survey.application.ScanRepository.Fact;
import id.selaras.survey.application.ScanRepository.Scanned;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.application.TallyRepository.Table;
import id.selaras.survey.application.TallyVerification.Difference;
import id.selaras.survey.domain.RespondentFact;
import id.selaras.survey.domain.Tallies;
import id.selaras.survey.domain.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Counts all answers to the nine official questions anew, piece by piece, and compares with everything counted of them. */
@ApplicationScoped
class TallyScan {

    static final int PIECE = 10_000;
    static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ScanRepository answers;

    @Inject
    ResponseRepository responses;

    @Inject
    TallyRepository tallies;

    @Inject
    RuleDirectory rules;

    /**
     * What a scan found.
     *
     * @param repair sets what is counted to what was scanned
     */
    record Result(long answers, List<Difference> differences, Runnable repair) {}

    /**
     * Reads in the caller's transaction, which has to see the answers and the tallies of one moment.
     *
     * @param progress told how many answers have been read; stops the scan by throwing
     */
    Result scan(UUID governmentId, UUID surveyId, LongConsumer progress) {
        SortedMap<Place, Tallies> tallied = tallies.places(surveyId);
        SortedMap<Place, Tallies> ofYears = tallies.places(surveyId, Table.YEARS);
        SortedMap<Fact, Long> counted = answers.facts(surveyId);
        LeastAnswered least = new LeastAnswered(rules, governmentId);
        int leftOut = responses.leftOut(Set.of(surveyId)).getOrDefault(surveyId, 0);
        SortedMap<Place, Tallies> scanned = new TreeMap<>();
        SortedMap<Fact, Long> recounted = new TreeMap<>();
        long read = 0;
        UUID last = BEFORE_ALL;
        List<Scanned> piece;
        do {
            piece = answers.after(surveyId, last, PIECE);
            for (Scanned one : piece) {
                scanned.merge(
                        Place.of(surveyId, one.answer().day(), one.answer().suspicious()),
                        Tallies.of(one.answer().answers(), least.on(one.answer().day(), leftOut)),
                        Tallies::plus);
                facts(one).forEach(fact -> recounted.merge(fact, 1L, Long::sum));
                last = one.answer().responseId();
            }
            read += piece.size();
            progress.accept(read);
        } while (piece.size() == PIECE);
        List<Difference> differences = new ArrayList<>(ofIndex(TallyKind.INDEX, tallied, scanned));
        differences.addAll(ofIndex(TallyKind.YEARS, ofYears, TallyRepository.years(scanned)));
        differences.addAll(ofFacts(counted, recounted));
        return new Result(read, differences, () -> {
            tallies.replace(surveyId, scanned);
            answers.replaceFacts(surveyId, recounted);
        });
    }

    private static List<Fact> facts(Scanned one) {
        Respondent told = one.respondent();
        return List.of(
                new Fact(Fact.DAY, one.answer().day().toString()),
                fact(RespondentFact.SEX, told.sex()),
                fact(RespondentFact.AGE_BAND, told.ageBand()),
                fact(RespondentFact.EDUCATION, told.education()),
                fact(RespondentFact.OCCUPATION, told.occupation()));
    }

    private static Fact fact(RespondentFact fact, Enum<?> group) {
        return new Fact(fact.name(), Objects.toString(group, RespondentFact.UNTOLD));
    }

    private static List<Difference> ofFacts(SortedMap<Fact, Long> counted, SortedMap<Fact, Long> recounted) {
        TreeSet<Fact> facts = new TreeSet<>(counted.keySet());
        facts.addAll(recounted.keySet());
        return facts.stream()
                .filter(fact -> !counted.getOrDefault(fact, 0L).equals(recounted.getOrDefault(fact, 0L)))
                .map(fact -> new Difference(
                        fact.isDay() ? TallyKind.ARRIVALS : TallyKind.RESPONDENTS,
                        fact.isDay() ? YearMonth.from(LocalDate.parse(fact.value())) : null,
                        null,
                        fact.name(),
                        fact.value(),
                        Difference.people(counted.getOrDefault(fact, 0L)),
                        Difference.people(recounted.getOrDefault(fact, 0L))))
                .toList();
    }

    private static List<Difference> ofIndex(
            TallyKind kind, SortedMap<Place, Tallies> tallied, SortedMap<Place, Tallies> scanned) {
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
                                    kind,
                                    YearMonth.from(place.month()),
                                    place.suspicious(),
                                    measure,
                                    null,
                                    before,
                                    after));
                        }
                    });
        }
        return differences;
    }
}
