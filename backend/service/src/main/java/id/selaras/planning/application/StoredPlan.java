package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.planner.Explainer;
import id.selaras.planner.Person;
import id.selaras.planner.PlanningParameters;
import id.selaras.planner.PlanningProblem;
import id.selaras.planner.Post;
import id.selaras.planner.ShortageCurve;
import id.selaras.shared.web.JsonRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Reads the stored texts of a plan back: the problem from its instance, assignment and prices from its certificate. What
 * explains the plan is thereby what was proven, whatever the software has become since.
 */
final class StoredPlan {

    private static final ObjectMapper JSON = JsonRules.newMapper();

    private StoredPlan() {}

    /** @throws IllegalArgumentException when the certificate does not prove the plan for this instance */
    static Explainer explainer(String instanceText, String certificateText) {
        JsonNode instance = read(instanceText);
        JsonNode certificate = read(certificateText);
        PlanningProblem problem = problem(instance);
        List<String> posts = ids(instance.path("slots"));
        List<String> people = ids(instance.path("people"));
        Map<String, String> assignment = new HashMap<>();
        for (int e = 0; e < people.size(); e++) {
            assignment.put(
                    people.get(e),
                    posts.get(certificate.path("assignment").path(e).asInt()));
        }
        Map<String, Long> prices = new HashMap<>();
        for (int s = 0; s < posts.size(); s++) {
            prices.put(posts.get(s), certificate.path("slotPrice").path(s).asLong());
        }
        return Explainer.of(problem, assignment, prices);
    }

    private static PlanningProblem problem(JsonNode instance) {
        JsonNode weights = instance.path("parameters");
        PlanningProblem.Builder builder = PlanningProblem.builder()
                .parameters(new PlanningParameters(
                        weights.path("moveCost").asLong(),
                        weights.path("perKm").asLong(),
                        weights.path("wishBonus").asLong(),
                        weights.path("maxKm").asInt(),
                        // Not used: every post carries the cost of each of its seats.
                        ShortageCurve.DEFAULT));
        List<String> zones = texts(instance.path("zones"));
        for (int a = 0; a < zones.size(); a++) {
            builder.zone(zones.get(a));
            for (int b = 0; b <= a; b++) {
                builder.distance(
                        zones.get(a),
                        zones.get(b),
                        instance.path("km").path(a).path(b).asInt());
            }
        }
        List<String> profiles = texts(instance.path("profiles"));
        profiles.forEach(builder::profile);
        List<String> units = texts(instance.path("units"));
        List<String> posts = ids(instance.path("slots"));
        for (JsonNode slot : instance.path("slots")) {
            builder.post(new Post(
                    slot.path("id").asText(),
                    profiles.get(slot.path("profile").asInt()),
                    zones.get(slot.path("zone").asInt()),
                    units.get(slot.path("unit").asInt()),
                    slot.path("need").asInt(),
                    slot.path("fixed").asInt(),
                    slot.path("min").asInt(),
                    0,
                    longs(slot.path("marginals"))));
        }
        for (JsonNode person : instance.path("people")) {
            builder.person(person(person, zones, profiles, units, posts));
        }
        return builder.build();
    }

    private static Person person(
            JsonNode row, List<String> zones, List<String> profiles, List<String> units, List<String> posts) {
        TreeMap<String, Integer> fits = new TreeMap<>();
        for (JsonNode fit : row.path("fits")) {
            fits.put(profiles.get(fit.path(0).asInt()), fit.path(1).asInt());
        }
        return new Person(
                row.path("id").asText(),
                posts.get(row.path("own").asInt()),
                zones.get(row.path("home").asInt()),
                row.path("fitNow").asInt(),
                fits,
                names(row.path("notUnits"), units),
                names(row.path("notSlots"), posts),
                row.has("zones") ? names(row.path("zones"), zones) : null,
                names(row.path("wishes"), posts),
                row.path("stayCost").asLong());
    }

    private static TreeSet<String> names(JsonNode numbers, List<String> names) {
        TreeSet<String> found = new TreeSet<>();
        numbers.forEach(number -> found.add(names.get(number.asInt())));
        return found;
    }

    private static List<String> ids(JsonNode rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).path("id").asText())
                .toList();
    }

    private static List<String> texts(JsonNode row) {
        List<String> texts = new ArrayList<>();
        row.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Long> longs(JsonNode row) {
        List<Long> numbers = new ArrayList<>();
        row.forEach(number -> numbers.add(number.asLong()));
        return numbers;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a stored plan", unreadable);
        }
    }
}
