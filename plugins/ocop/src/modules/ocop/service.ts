import type { Context } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  MedusaError,
} from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Actor } from "../../types/actor";
import { AdministrativeUnit } from "./models/administrative-unit";
import { AnswerMessage } from "./models/answer-message";
import { Application } from "./models/application";
import { ApplicationDocument } from "./models/application-document";
import { ApplicationStep } from "./models/application-step";
import { Assessment } from "./models/assessment";
import { AssessmentScore } from "./models/assessment-score";
import { AuditEntry } from "./models/audit-entry";
import { BookingRequest } from "./models/booking-request";
import { Certification } from "./models/certification";
import { Channel } from "./models/channel";
import { ChannelSale } from "./models/channel-sale";
import { CommunicationItem } from "./models/communication-item";
import { Complaint } from "./models/complaint";
import { Document } from "./models/document";
import { Dossier } from "./models/dossier";
import { DossierStep } from "./models/dossier-step";
import { EvaluationRound } from "./models/evaluation-round";
import { EvidenceCheck } from "./models/evidence-check";
import { FigureSnapshot } from "./models/figure-snapshot";
import { HelpConsent } from "./models/help-consent";
import { HelpSession } from "./models/help-session";
import { Inspection } from "./models/inspection";
import { InspectionFinding } from "./models/inspection-finding";
import { LegalRepresentative } from "./models/legal-representative";
import { ManagementSystem } from "./models/management-system";
import { MisuseReport } from "./models/misuse-report";
import { Participation } from "./models/participation";
import { ParticipationEvidence } from "./models/participation-evidence";
import { ParticipationFact } from "./models/participation-fact";
import { Plan } from "./models/plan";
import { PlanTarget } from "./models/plan-target";
import { Producer } from "./models/producer";
import { ProducerMember } from "./models/producer-member";
import { ProducerProfile } from "./models/producer-profile";
import { ProducerStateChange } from "./models/producer-state-change";
import { ProductGroup } from "./models/product-group";
import { ProductSet } from "./models/product-set";
import { Recall } from "./models/recall";
import { RegisterChange } from "./models/register-change";
import { RegisterCorrection } from "./models/register-correction";
import { RegisteredProduct } from "./models/registered-product";
import { Reminder } from "./models/reminder";
import { Sector } from "./models/sector";
import { StatusTransition } from "./models/status-transition";
import { StatusWatch } from "./models/status-watch";
import { SupportGrant } from "./models/support-grant";
import { TradeEvent } from "./models/trade-event";
import { TrainingCourse } from "./models/training-course";

/** A transaction of the register: given to the generated methods as their last argument. */
export type RegisterContext = Context<SqlEntityManager>;

/** The manager of the running transaction, for a statement that the generated methods do not have. */
export function managerOf(context: RegisterContext): SqlEntityManager {
  if (context.transactionManager) return context.transactionManager;
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "Outside a transaction of the register",
  );
}

/** Reads and writes of the register's own rows; every write of the product goes through a workflow. */
class OcopModuleService extends MedusaService({
  AdministrativeUnit,
  AnswerMessage,
  Application,
  ApplicationDocument,
  ApplicationStep,
  Assessment,
  AssessmentScore,
  AuditEntry,
  BookingRequest,
  Certification,
  Channel,
  ChannelSale,
  CommunicationItem,
  Complaint,
  Document,
  Dossier,
  DossierStep,
  EvaluationRound,
  EvidenceCheck,
  FigureSnapshot,
  HelpConsent,
  HelpSession,
  Inspection,
  InspectionFinding,
  LegalRepresentative,
  ManagementSystem,
  MisuseReport,
  Participation,
  ParticipationEvidence,
  ParticipationFact,
  Plan,
  PlanTarget,
  Producer,
  ProducerMember,
  ProducerProfile,
  ProducerStateChange,
  ProductGroup,
  ProductSet,
  Recall,
  RegisterChange,
  RegisterCorrection,
  RegisteredProduct,
  Reminder,
  Sector,
  StatusTransition,
  StatusWatch,
  SupportGrant,
  TradeEvent,
  TrainingCourse,
}) {
  /**
   * Runs `work` in one transaction whose writes the audit log ascribes to `actor`. Whatever throws
   * inside undoes everything. Pass the context on to each method that shall take part.
   */
  @InjectTransactionManager()
  async asActor<Result>(
    actor: Actor,
    work: (context: RegisterContext) => Promise<Result>,
    @MedusaContext() context: RegisterContext = {},
  ): Promise<Result> {
    await managerOf(context).execute("select set_config('ocop.actor', ?, true)", [
      JSON.stringify(actor),
    ]);
    return work(context);
  }
}

export default OcopModuleService;
