package id.selaras.planner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The problem as canonical JSON: rows by id, references by row number. It holds pseudonyms, zones and scores; no name, sex,
 * religion, birthplace or address is known here, so none can be written.
 *
 * <p>Slots are the posts: profile, zone, unit, need, immovable holders, minimum, cap and the cost of each holder from the
 * first to the cap. People: own slot, home zone, present fit, pairs of profile and fit, exceptions, wishes, cost of
 * staying. A person without {@code zones} may be sent to any zone.
 */
final class InstanceText {
    static final String SCHEMA = "transfer-plan-instance/1";

    private InstanceText() {}

    static String of(PlanningProblem problem) {
        ProblemTables tables = problem.tables();
        PlanningParameters weights = problem.parameters();
        JsonText json = new JsonText();
        json.open('{').name("schema").string(SCHEMA).line();
        json.name("parameters").open('{');
        json.name("moveCost").value(weights.moveCost());
        json.name("perKm").value(weights.perKm());
        json.name("wishBonus").value(weights.wishBonus());
        json.name("maxKm").value(weights.maxKm()).close('}').line();
        json.name("zones")
                .strings(problem.zones().stream().map(Zone::id).toList())
                .line();
        json.name("km").open('[');
        for (int[] row : tables.km) {
            json.line().numbers(row);
        }
        json.close(']').line();
        json.name("profiles")
                .strings(problem.profiles().stream().map(Profile::id).toList())
                .line();
        json.name("units").strings(tables.unitIds).line();
        json.name("slots").open('[');
        for (int s = 0; s < tables.postCount; s++) {
            slot(json.line(), problem, tables, s);
        }
        json.close(']').line();
        json.name("people").open('[');
        for (int e = 0; e < tables.personCount; e++) {
            person(json.line(), problem, tables, e);
        }
        return json.close(']').close('}').toString() + "\n";
    }

    private static void slot(JsonText json, PlanningProblem problem, ProblemTables tables, int s) {
        json.open('{').name("id").string(problem.posts().get(s).id());
        json.name("profile").value(tables.postProfile[s]);
        json.name("zone").value(tables.postZone[s]);
        json.name("unit").value(tables.postUnit[s]);
        json.name("need").value(tables.need[s]);
        json.name("fixed").value(tables.fixed[s]);
        json.name("min").value(tables.floor[s]);
        json.name("cap").value(tables.cap[s]);
        json.name("marginals").numbers(tables.marginal[s]).close('}');
    }

    private static void person(JsonText json, PlanningProblem problem, ProblemTables tables, int e) {
        json.open('{').name("id").string(problem.people().get(e).id());
        json.name("own").value(tables.own[e]);
        json.name("home").value(tables.home[e]);
        json.name("fitNow").value(tables.fitNow[e]);
        json.name("stayCost").value(tables.stayCost[e]);
        json.name("fits").open('[');
        for (int i = 0; i < tables.fitProfiles[e].length; i++) {
            json.open('[')
                    .value(tables.fitProfiles[e][i])
                    .value(tables.fitValues[e][i])
                    .close(']');
        }
        json.close(']');
        json.name("notUnits").numbers(tables.excludedUnits[e]);
        json.name("notSlots").numbers(tables.excludedPosts[e]);
        if (tables.allowedZones[e] != null) {
            json.name("zones").numbers(tables.allowedZones[e]);
        }
        json.name("wishes").numbers(tables.wishes[e]).close('}');
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
