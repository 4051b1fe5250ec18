package id.selaras.planning.application;

import id.selaras.planner.Explainer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A stored run, ready to answer why. Made from its texts alone, so it can be forgotten and made again at any time.
 *
 * @param pseudonyms gives the pseudonyms of this run
 * @param nips       NIP by pseudonym of everybody in the run
 * @param nipOf      NIP by employee
 * @param codeOf     code by position
 */
record ExplainableRun(
        RunEligibility eligibility,
        RunNames names,
        Explainer explainer,
        Pseudonyms pseudonyms,
        Map<String, String> nips,
        Map<UUID, String> nipOf,
        Map<UUID, String> codeOf) {

    static ExplainableRun of(String instance, String certificate, FrozenRun frozen, byte[] personKey) {
        Pseudonyms pseudonyms = Pseudonyms.withKey(personKey);
        Map<String, String> nips = new HashMap<>();
        Map<UUID, String> nipOf = new HashMap<>();
        frozen.names().people().forEach((nip, name) -> {
            nips.put(pseudonyms.of(nip), nip);
            nipOf.put(name.id(), nip);
        });
        Map<UUID, String> codeOf = new HashMap<>();
        frozen.names().posts().forEach((code, name) -> codeOf.put(name.id(), code));
        return new ExplainableRun(
                new RunEligibility(frozen.facts()),
                frozen.names(),
                StoredPlan.explainer(instance, certificate),
                pseudonyms,
                nips,
                nipOf,
                codeOf);
    }

    PlanPosition position(String code) {
        RunNames.PostName name = names.posts().get(code);
        return new PlanPosition(name.id(), name.jobName(), name.unitName(), name.agencyName(), name.jobClass());
    }

    String label(String code) {
        RunNames.PostName name = names.posts().get(code);
        return name.jobName() + " · " + name.unitName();
    }
}
