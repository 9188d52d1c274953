/** Files on their way to the API, as the elements draw them. */
declare namespace Muster {
  type UploadFault =
    | 'kind'
    | 'empty'
    | 'too_large'
    | 'content'
    | 'unreadable'
    /** It was moved, changed or deleted since it was chosen. */
    | 'gone'
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

  /** Whose a document may become, and what is filed there, as far as the directory tells. */
  interface Owner {
    id: number;
    name: string;
    email: string;
    separated: boolean;
    documents: { id: number; name: string }[];
  }

  interface Match {
    /** What the name of the file told; `part`: an e-mail, but something stands before it. */
    found: 'email' | 'part' | 'name' | 'several' | 'none';
    owner: Owner | null;
    /** By the reader, whatever the name told. */
    chosen: boolean;
    /** Who may be chosen. */
    among: Owner[];
  }

  interface UploadItem {
    key: number;
    /** As it was chosen, and as it is sent. */
    name: string;
    sentName: string;
    size: number;
    /** Whose document it becomes; null: not known yet. */
    userId: number | null;
    /** How the user was found among many; null: was not looked for. */
    match: Match | null;
    type: string;
    completionDate: string;
    /** Whether the field of that date holds something that is no date yet. */
    halfDate: boolean;
    state: UploadState;
    /** Why it cannot be sent as it is. */
    fault: UploadFault | null;
    sha256: string | null;
    /** The content or the name that is known already. */
    same: { where: 'chosen' | 'here' | 'named' | 'unread'; name: string } | null;
    sent: number;
    total: number;
    problem: Problem | null;
    /** What the list said after the answer was lost; `late`: it is not there, and may still come. */
    arrival: 'arrived' | 'absent' | 'late' | 'unknown' | null;
    documentId: number | null;
    /** It is there, but goes with the page. */
    isFleeting: boolean;
  }
}
