import english from '../en/labels.js';

/** @type {typeof english} */
export default {
  role: {
    ADMIN: 'Administrator',
    TECHGOV: 'Tech-Governance',
    READONLY_TECHGOV: 'Tech-Governance (nur lesend)',
    WORKSPACE_ADMINISTRATOR: 'Workspace-Administrator',
    POLICY_MANAGER: 'Richtlinien\u00ADmanager',
    CONTROL_MANAGER: 'Kontrollmanager',
    RISK_MANAGER: 'Risikomanager',
    AUDITOR: 'Auditor',
    REVIEWER: 'Prüfer',
    SERVICE_USER: 'Dienstbenutzer',
    ACT_AS_READ_ONLY: 'Handeln als (nur lesend)',
    EMPLOYEE: 'Mitarbeiter',
  },
  documentType: {
    SEC_TRAINING: 'Security-Schulung',
    MFA_EVIDENCE: 'MFA-Nachweis',
    HIPAA_TRAINING_EVIDENCE: 'HIPAA-Schulung',
    OFFBOARDING_EVIDENCE: 'Offboarding',
    PASSWORD_MANAGER_EVIDENCE: 'Passwortmanager',
    AUTO_UPDATES_EVIDENCE: 'Automatische Updates',
    HARD_DRIVE_ENCRYPTION_EVIDENCE: 'Festplatten-Verschlüsselung',
    ANTIVIRUS_EVIDENCE: 'Virenschutz',
    LOCK_SCREEN_EVIDENCE: 'Bildschirmsperre',
    NIST_AI_TRAINING_EVIDENCE: 'NIST-KI-Schulung',
  },
  checkStatus: {
    OK: 'OK',
    PENDING: 'Ausstehend',
    ISSUE: 'Auffälligkeit',
    CANCELED: 'Abgebrochen',
    EXPIRED: 'Abgelaufen',
    OUT_OF_SCOPE: 'Nicht erforderlich',
  },
  checkType: {
    KARMACHECK: 'KarmaCheck',
    MANUAL: 'Manuell',
    HRIS_RIPPLING: 'Rippling',
    RIPPLING_CHECKR: 'Checkr über Rippling',
    HIRERIGHT: 'HireRight',
  },
  connectionState: {
    ACTIVE: 'Aktiv',
    MISCONFIGURED: 'Falsch eingerichtet',
    CONFIGURED_PENDING_CONFIRMATION: 'Wartet auf Bestätigung',
    IN_PROGRESS: 'In Bearbeitung',
  },
  // Names of products; a copy, as a site may put words of its own in their place.
  client: { ...english.client },
  mfa: { on: 'An', off: 'Aus', unknown: 'Nicht gemeldet' },
  operation: {
    listUsers: 'Benutzer auflisten',
    getUser: 'Benutzer abrufen',
    getUserByEmail: 'Benutzer per E-Mail abrufen',
    listUserDocuments: 'Dokumente auflisten',
    uploadUserDocument: 'Dokument hochladen',
    downloadUserDocument: 'Dokument herunterladen',
    deleteUserDocument: 'Dokument löschen',
  },
};
