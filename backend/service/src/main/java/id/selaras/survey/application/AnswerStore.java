package id.selaras.survey.application;

import id.selaras.survey.application.ResponseRepository.Fresh;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Writes answers with everything that is counted of them, in the caller's transaction, whether they come from phones,
 * from files or from paper.
 */
@ApplicationScoped
class AnswerStore {

    @Inject
    ResponseRepository responses;

    @Inject
    TallyRepository tallies;

    /** @param leastAnswered how many elements somebody had to answer to count */
    void keep(Collection<Fresh> fresh, ToIntFunction<Fresh> leastAnswered) {
        SortedMap<Place, Tallies> counted = new TreeMap<>();
        fresh.forEach(one -> counted.merge(
                Place.of(one.key().surveyId(), one.day(), one.suspicious()),
                Tallies.of(one.answers(), leastAnswered.applyAsInt(one)),
                Tallies::plus));
        responses.add(fresh);
        tallies.add(counted);
    }
}
