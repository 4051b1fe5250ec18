package id.selaras.planner;

import java.util.SortedMap;

/**
 * The proof of a plan: one integer price per post. With it anybody can check in one pass over the eligible pairs that no
 * plan is better, knowing nothing of how the plan was found.
 *
 * @param instanceJson the problem as canonical JSON, pseudonyms only; the order of people and slots is the one the
 *     certificate refers to
 * @param instanceSha256 of the UTF-8 bytes of the instance
 * @param certificateJson assignment, prices and claim as canonical JSON
 * @param prices price of each post in points, by post
 */
public record Certificate(
        String instanceJson, String instanceSha256, String certificateJson, SortedMap<String, Long> prices) {}
