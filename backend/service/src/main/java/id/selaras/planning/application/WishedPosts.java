package id.selaras.planning.application;

import id.selaras.employee.application.CandidateFacts;
import id.selaras.employee.application.WishedPlace;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Wishes of people as posts of a run. */
record WishedPosts(Map<UUID, List<WishedPlace>> byPerson, UnitTree tree) {

    /**
     * Codes of the posts that somebody asked for, without the own one; who asked for a unit asked for each post in it and
     * below. Places that are not in the run are left out.
     *
     * @param included positions of the run by id
     */
    SortedSet<String> of(CandidateFacts person, Map<UUID, PositionFacts> included) {
        SortedSet<String> posts = new TreeSet<>();
        for (WishedPlace place : byPerson.getOrDefault(person.employeeId(), List.of())) {
            if (place.unitId() != null) {
                Set<UUID> units = tree.subtree(place.unitId());
                included.values().stream()
                        .filter(post -> units.contains(post.unitId()))
                        .forEach(post -> posts.add(post.code()));
            } else if (included.containsKey(place.positionId())) {
                posts.add(included.get(place.positionId()).code());
            }
        }
        posts.remove(included.get(person.positionId()).code());
        return posts;
    }
}
