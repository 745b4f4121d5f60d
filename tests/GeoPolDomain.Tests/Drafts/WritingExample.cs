using GeoPolDomain.Actors;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Drafts;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Drafts;

/// <summary>The program of docs/writing.md, compiled. A test checks that the page shows the same code.</summary>
internal static class WritingExample
{
    public static Dataset Run(TextWriter Console)
    {
        var draft = new DatasetDraft("harbours-press", "What was said of the guard");
        var norland = draft.State("Norland");
        var ostwick = draft.State("Ostwick");
        var courier = draft.Outlet("Courier");
        var gazette = draft.Outlet("Harbour Gazette");
        var sails = draft.Claim("Ostwick will send its guard to sea.", id: "guard-sails");

        // Told by one outlet, relayed by a second.
        var article = draft.Source(SourceKind.NewsItem, "Will the guard sail?", courier, "2003-05-14");
        var column = draft.Source(SourceKind.Article, "A guard at sea", gazette, "2003-05-15");
        var announced = draft.Statement(norland, SpeechAct.Announce, "The guard of Ostwick will sail with ours.", said: "2003-05-12")
            .Affirms(sails);
        announced.ToldIn(article, ReportForm.Paraphrased, "p1")
            .RelayedIn(column, ReportForm.Summarised, citedAs: "(Courier, 14 May)");

        // Denied by another speaker, in an article that lost the name of its outlet.
        var quill = draft.Person("Ada Quill");
        var minister = draft.Tenure(quill, "Minister of the Sea", body: ostwick, attested: "2003-05-15");
        var copy = draft.Source(SourceKind.NewsItem, "No ship", published: "2003-05-15", outletMissing: MissingReason.Stripped);
        draft.Statement(quill, SpeechAct.Deny, "No ship will sail.", onBehalfOf: ostwick, tenure: minister, answerTo: announced)
            .Denies(sails)
            .ToldIn(copy, ReportForm.Verbatim, "p3", quote: "No ship of ours will sail.");

        // A membership with its steps.
        var league = draft.Organization("League of Three Harbours", OrganizationForm.Alliance, id: "league");
        var pact = draft.Source(SourceKind.OfficialDocument, "Pact of the Harbours", published: "1991-03-04", id: "pact-text");
        draft.Membership(ostwick, league, MembershipStatus.Member, "1991-09/2003")
            .Step(LegalStep.Signed, "1991-03-04")
            .Step(LegalStep.InForce, "1991-09")
            .Ended(EndReason.Withdrawal, by: ostwick)
            .Cites(pact, "article 1");

        var data = draft.ToDataset();
        foreach (var record in data.Records)
            Console.WriteLine(record.Key);
        foreach (var finding in data.Check())
            Console.WriteLine(finding);
        foreach (var position in data.Statements.PositionsOn(sails).All)
            Console.WriteLine(position);
        return data;
    }
}
