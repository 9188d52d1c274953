/** Files on their way to the API, as the elements draw them. */
declare namespace Muster {
  type UploadFault =
    | 'kind'
    | 'empty'
    | 'too_large'
    | 'content'
    | 'unreadable'
    | 'no_type'
    | 'bad_date';

  type UploadState =
    | 'checking'
    | 'ready'
    | 'waiting'
    | 'sending'
    /** The answer was lost: the list is asked whether it has arrived. */
    | 'looking'
    | 'done'
    | 'failed'
    | 'cancelled';

  interface UploadItem {
    key: number;
    /** As it was chosen, and as it is sent. */
    name: string;
    sentName: string;
    size: number;
    /** Whose document it becomes; null: not known yet. */
    userId: number | null;
    type: string;
    completionDate: string;
    state: UploadState;
    /** Why it cannot be sent as it is. */
    fault: UploadFault | null;
    sha256: string | null;
    /** The content or the name that is known already. */
    same: { where: 'chosen' | 'here' | 'named' | 'unread'; name: string } | null;
    sent: number;
    total: number;
    problem: Problem | null;
    /** What the list said after the answer was lost. */
    arrival: 'arrived' | 'absent' | 'unknown' | null;
    documentId: number | null;
  }
}
