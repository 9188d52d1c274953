/** What the events of the elements tell. */
declare namespace Muster {
  /** The user that is opened. */
  type SelectDetail = { id: number } | { email: string };

  /** What a list is asked for, as the reader left it. */
  interface FilterDetail {
    /** Which list; `user`: the documents of one user. */
    list: 'users' | 'documents' | 'user';
    /** What is searched for. */
    q: string;
    /** Such as `role:ADMIN -mfa:yes`. */
    filter: string;
    /** Such as `-renewal,name`. */
    sort: string;
    /** Those that were chosen, with commas; empty where nobody chose. */
    columns: string;
    page: number;
    size: number;
  }

  /** A file that the server took, without its content. */
  interface UploadDetail {
    userId: number;
    /** Null where the answer does not say it. */
    documentId: number | null;
    type: string;
    /** Of the file, as it was sent. */
    name: string;
    /** In bytes. */
    size: number;
    completionDate?: string;
  }
}
