package id.selaras.planning.domain.eligibility;

import id.selaras.planning.domain.fit.EducationRank;
import java.util.Map;
import java.util.Optional;

/**
 * The level of education must be the job's at least; another field of study is pointed out (job analysis under Peraturan
 * BKN 9/2022 art. 3, item qualification). A functional job is a profession: who does not hold it already needs its field
 * of study (PermenPANRB 1/2023), as a midwife does not become a dental therapist by transfer.
 */
final class Education implements JobRule {

    @Override
    public String id() {
        return "E12";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "Kualifikasi pendidikan dalam Anjab (Peraturan BKN 9/2022 pasal 3); PermenPANRB 38/2017; PermenPANRB 1/2023";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        PersonFacts facts = person.person();
        JobProfile job = target.job();
        Optional<Boolean> levelMet = EducationRank.meets(facts.educationLevel(), job.educationMinimum());
        Optional<Boolean> fieldFits = EducationRank.matches(facts.educationField(), job.educationFields());
        Map<String, Object> evidence = Evidence.of(
                "level", facts.educationLevel(),
                "minimum", job.educationMinimum(),
                "field", facts.educationField(),
                "fieldAccepted", fieldFits.orElse(null));
        if (levelMet.isEmpty()) {
            return unknown(severity(), evidence);
        }
        if (!levelMet.get()) {
            return verdict(false, evidence);
        }
        if (fieldFits.orElse(false)) {
            return verdict(true, evidence);
        }
        boolean otherProfession = job.isFunctional() && !job.equals(person.currentJob());
        return fieldFits.isPresent() && otherProfession ? verdict(false, evidence) : warning(evidence);
    }
}
