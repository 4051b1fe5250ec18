package id.selaras.planner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tries every plan of a small problem. Written from the definition with the public rows only, and shares no line with the
 * planner's way of computing costs.
 */
public final class BruteForce {
    private final PlanningProblem problem;
    private final List<Person> people;
    private final Map<String, Post> posts = new TreeMap<>();
    private final Map<String, List<Long>> marginals = new HashMap<>();

    public BruteForce(PlanningProblem problem) {
        this.problem = problem;
        people = problem.people();
        for (Post post : problem.posts()) {
            posts.put(post.id(), post);
            List<Long> costs = new ArrayList<>();
            for (int k = 1; k <= cap(post); k++) {
                costs.add(marginal(post, k));
            }
            marginals.put(post.id(), costs);
        }
    }

    private int cap(Post post) {
        return Math.max(post.need(), problem.holders(post.id()));
    }

    private long marginal(Post post, int k) {
        if (!post.marginals().isEmpty()) {
            return post.marginals().get(k - 1);
        }
        ShortageCurve curve = problem.parameters().shortage();
        if (k > post.need()) {
            return curve.extra() + curve.growing() * (k - post.need()) / Math.max(1, post.need());
        }
        long open = post.need() - k + 1;
        long worth = curve.filled() + curve.emptiest() * open * open / ((long) post.need() * post.need());
        return -(post.criticality() * worth / 10);
    }

    public boolean eligible(Person person, Post post) {
        return post.id().equals(person.currentPost())
                || (person.fits().containsKey(post.profileId())
                        && problem.kilometres(person.homeZone(), post.zoneId())
                                <= problem.parameters().maxKm()
                        && !person.excludedUnits().contains(post.unitId())
                        && !person.excludedPosts().contains(post.id())
                        && (person.allowedZones() == null
                                || person.allowedZones().contains(post.zoneId())));
    }

    private long pairCost(Person person, Post post) {
        if (post.id().equals(person.currentPost())) {
            return person.stayCost();
        }
        int kmNow = problem.kilometres(
                person.homeZone(), posts.get(person.currentPost()).zoneId());
        int kmNew = problem.kilometres(person.homeZone(), post.zoneId());
        PlanningParameters weights = problem.parameters();
        return weights.moveCost()
                - (person.fits().get(post.profileId()) - person.fitNow())
                + weights.perKm() * (kmNew - kmNow)
                - (person.wishes().contains(post.id()) ? weights.wishBonus() : 0);
    }

    public long objective(Map<String, String> plan) {
        long sum = 0;
        Map<String, Integer> load = load(plan);
        for (Person person : people) {
            sum += pairCost(person, posts.get(plan.get(person.id())));
        }
        for (Post post : posts.values()) {
            for (int k = 0; k < load.get(post.id()); k++) {
                sum += marginals.get(post.id()).get(k);
            }
        }
        return sum;
    }

    private Map<String, Integer> load(Map<String, String> plan) {
        Map<String, Integer> load = new HashMap<>();
        posts.values().forEach(post -> load.put(post.id(), post.fixed()));
        plan.values().forEach(post -> load.merge(post, 1, Integer::sum));
        return load;
    }

    public boolean feasible(Map<String, String> plan) {
        Map<String, Integer> load = load(plan);
        for (Post post : posts.values()) {
            int least = Math.min(post.minimum(), problem.holders(post.id()));
            if (load.get(post.id()) > cap(post) || load.get(post.id()) < least) {
                return false;
            }
        }
        return people.stream().allMatch(person -> eligible(person, posts.get(plan.get(person.id()))));
    }

    /** Hands every feasible plan to the consumer; the map is reused. */
    public void forEachPlan(Consumer<Map<String, String>> consumer) {
        assign(0, new TreeMap<>(), consumer);
    }

    private void assign(int next, Map<String, String> plan, Consumer<Map<String, String>> consumer) {
        if (next == people.size()) {
            if (feasible(plan)) {
                consumer.accept(plan);
            }
            return;
        }
        Person person = people.get(next);
        for (Post post : posts.values()) {
            if (eligible(person, post)) {
                plan.put(person.id(), post.id());
                assign(next + 1, plan, consumer);
            }
        }
        plan.remove(person.id());
    }

    /** The smallest objective, of all plans or of those with one person at one post; null when there is none. */
    public Long best(String forcedPerson, String forcedPost) {
        Long[] best = {null};
        forEachPlan(plan -> {
            if (forcedPerson == null || forcedPost.equals(plan.get(forcedPerson))) {
                long objective = objective(plan);
                best[0] = best[0] == null ? objective : Math.min(best[0], objective);
            }
        });
        return best[0];
    }

    public long lots(Map<String, String> plan, LotterySeed seed) {
        long sum = 0;
        for (Map.Entry<String, String> pair : plan.entrySet()) {
            sum += lot(pair.getKey(), pair.getValue(), seed);
        }
        return sum;
    }

    private static int lot(String person, String post, LotterySeed seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.bytes(), "HmacSHA256"));
            byte[] hash = mac.doFinal((person + "\0" + post).getBytes(StandardCharsets.UTF_8));
            int first = ByteBuffer.wrap(hash).getInt();
            return first >>> 12;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All plans with the smallest objective and, among those, the smallest sum of lots. */
    public List<Map<String, String>> chosen(LotterySeed seed) {
        List<Map<String, String>> chosen = new ArrayList<>();
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        forEachPlan(plan -> {
            long objective = objective(plan);
            if (objective > best[0]) {
                return;
            }
            long lots = lots(plan, seed);
            if (objective < best[0] || lots < best[1]) {
                best[0] = objective;
                best[1] = lots;
                chosen.clear();
            }
            if (lots == best[1]) {
                chosen.add(new TreeMap<>(plan));
            }
        });
        return chosen;
    }
}
