/** What every feature needs and what knows no feature: ids, time, refusals, paging, the actor, events, jobs. */
package id.selaras.shared;
