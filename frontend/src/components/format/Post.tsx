import type { PlanPost } from '@/api/types'

/** A post by its job, with the unit it belongs to. */
export function Post({ post }: { post: Pick<PlanPost, 'jobName' | 'unitName' | 'agencyName'> }) {
  return (
    <span className="sl-post">
      {post.jobName}
      <small className="sl-muted sl-post__unit">
        {post.unitName}
        {post.agencyName !== post.unitName && ` · ${post.agencyName}`}
      </small>
    </span>
  )
}
