package id.selaras.demo.domain;

import java.util.List;

/** The whole government before anybody works in it. */
record Organisation(DemoGovernment government, List<Zone> zones, List<Unit> units, List<Post> posts) {

    /** People who work in units of the agency itself. */
    int incumbents(String agency) {
        return posts.stream()
                .filter(post -> post.unit().agency().equals(agency))
                .mapToInt(Post::incumbents)
                .sum();
    }

    int need(String agency) {
        return posts.stream()
                .filter(post -> post.unit().agency().equals(agency))
                .mapToInt(Post::need)
                .sum();
    }
}
