using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>Writes a trace in the terms of W3C PROV.</summary>
/// <remarks>
/// A statement, a report and a source are entities. An utterance is an activity. Speakers, the actors they speak for, authors and outlets
/// are agents. PROV-JSON has no members of its own for quotation and primary source, so both are derivations with a type
/// (<c>prov:Quotation</c>, <c>prov:PrimarySource</c>). PROV has no term for the other ways in which a report renders its source, so each
/// derivation carries a mode that this library defines. Times are texts under terms of this library, because PROV accepts only complete
/// points in time.
/// </remarks>
internal sealed class ProvJson
{
    private const string Mode = ProvDocument.Own + "mode";

    private readonly ProvDocument document = new();
    private readonly ChainSweep sweep = new();

    public static string Of(Trace trace)
    {
        var prov = new ProvJson();
        for (var next = trace; next is not null; next = next.Within)
            prov.Add(next);
        return prov.document.Write();
    }

    private void Add(Trace trace)
    {
        AddStatement(trace.StatementId, trace.Statement);
        foreach (var chain in trace.Chains)
            Add(chain);
        if (trace.Within is { } outer)
        {
            AddStatement(outer.StatementId, outer.Statement);
            Derive(trace.StatementId.Key, outer.StatementId.Key, "nested");
        }
    }

    private void AddStatement(StatementId id, Statement? statement)
    {
        Thing(
            "entity",
            id.Key,
            "Statement",
            ("prov:label", statement?.Gist),
            (Own("act"), statement?.Act.ToString()),
            (Own("said"), statement?.Said?.ToString()));
        if (statement is null)
            return;
        var utterance = $"utterance:{id}";
        document.Thing(
            "activity",
            utterance,
            ("prov:type", Own("Utterance")),
            (Own("said"), statement.Said?.ToString()),
            (Own("setting"), statement.Setting));
        document.Relation("wasGeneratedBy", ("prov:entity", id.Key.ToString()), ("prov:activity", utterance));
        for (var i = 0; i < statement.Speakers.Length; i++)
            AddSpeaker(id.Key, utterance, statement.Speakers[i], $"speaker:{id}.{i + 1}");
    }

    private void AddSpeaker(RecordKey said, string utterance, Speaker speaker, string unknown)
    {
        var agent = speaker.Actor?.Key.ToString() ?? unknown;
        document.Thing(
            "agent",
            agent,
            ("prov:label", speaker.Actor is null ? speaker.AsPrinted : null),
            ("prov:type", speaker.Actor is null ? Own("UnknownSpeaker") : null));
        document.Relation("wasAttributedTo", ("prov:entity", said.ToString()), ("prov:agent", agent));
        document.Relation(
            "wasAssociatedWith",
            ("prov:activity", utterance),
            ("prov:agent", agent),
            ("prov:role", speaker.Tenure?.ToString() ?? speaker.Capacity));
        if (speaker.OnBehalfOf is { } principal)
        {
            document.Thing("agent", principal.Key.ToString());
            document.Relation(
                "actedOnBehalfOf",
                ("prov:delegate", agent),
                ("prov:responsible", principal.Key.ToString()),
                ("prov:activity", utterance));
        }
    }

    // What chains share is added once; to add it again would change nothing.
    private void Add(ReportChain chain)
    {
        if (chain.Start.NamesAside)
        {
            var steps = chain.Steps;
            foreach (var step in steps)
                Add(step);
            foreach (var (from, to) in steps.Zip(steps.Skip(1)))
                Derive(KeyOf(from), KeyOf(to), to.Kind.ToString());
        }
        else
        {
            var places = sweep.Of(chain.Start).ToList();
            foreach (var place in places.Where(one => one.IsNew))
                Add(place.Step);
            foreach (var place in places.Where(one => one.From is not null))
                Derive(KeyOf(place.From!.Node.Told), KeyOf(place.Step), place.Step.Kind.ToString());
        }

        if (chain is { Break: null, IsFollowed: true })
            Derive(KeyOf(chain.First), chain.End.SourceId.Key, "primary-source", "prov:PrimarySource");
    }

    private void Add(TraceStep step)
    {
        Thing(
            "entity",
            step.SourceId.Key,
            "Source",
            ("prov:label", step.Source?.Title),
            (Own("kind"), step.Source?.Kind.ToString()),
            (Own("published"), step.Published?.ToString()),
            (Own("reliability"), step.Reliability?.ToString()),
            (Own("missing"), step.Missing));
        foreach (var maker in (step.Source?.Authors ?? []).Append(step.Source?.Outlet).OfType<Mention>())
            if (maker.Actor is { } actor)
            {
                document.Thing("agent", actor.Key.ToString());
                document.Relation("wasAttributedTo", ("prov:entity", step.SourceId.Key.ToString()), ("prov:agent", actor.Key.ToString()));
            }

        if (step.Report is { } report)
            Add(report);
    }

    private void Add(Report report)
    {
        Thing(
            "entity",
            report.Key,
            "Report",
            (Own("form"), report.Form.ToString()),
            (Own("place"), report.Place),
            (Own("citedAs"), report.CitedAs));
        Thing("entity", report.Statement.Key, "Statement");
        document.Relation("hadMember", ("prov:collection", report.Source.Key.ToString()), ("prov:entity", report.Key.ToString()));
        var isQuotation = report.Form == ReportForm.Verbatim || report.Form == ReportForm.Translated;
        Derive(report.Key, report.Statement.Key, report.Form.ToString(), isQuotation ? "prov:Quotation" : null);
    }

    private void Thing(string section, RecordKey key, string type, params IEnumerable<(string Name, string? Value)> members) =>
        document.Thing(section, key.ToString(), [("prov:type", Own(type)), .. members]);

    private void Derive(RecordKey derived, RecordKey from, string mode, string? type = null) =>
        document.Relation(
            "wasDerivedFrom",
            ("prov:generatedEntity", derived.ToString()),
            ("prov:usedEntity", from.ToString()),
            ("prov:type", type),
            (Mode, mode));

    // A recorded report is more exact than its source, so the derivation starts from the report where there is one.
    private static RecordKey KeyOf(TraceStep step) => step.Report?.Key ?? step.SourceId.Key;

    private static string Own(string term) => ProvDocument.Own + term;
}
