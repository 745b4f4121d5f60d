using GeoPolDomain.Contradictions;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The code of docs/provenance-guide.md, compiled. A test holds both to the same text, and the guide to what is printed.</summary>
internal static class ProvenanceGuideExample
{
    public static Action[] Parts { get; } =
    [
        WhoSaysSo, ThroughWhom, SideBySide, HowMany, WhatWasKnown, WhatDoesNotFit, HowItStands, ByAnotherRule, ForOthers
    ];

    private static void WhoSaysSo()
    {
        var data = ReferenceData.CstoSyria2017;
        Console.WriteLine(data.Statements.PositionsOn("prp-01").Describe());
    }

    private static void ThroughWhom()
    {
        var data = ReferenceData.CstoSyria2017;
        var trace = data.Provenance.TraceOf("stm-b06n");
        Console.WriteLine(trace.Describe());
    }

    private static void SideBySide()
    {
        var data = ReferenceData.CstoSyria2017;
        var compared = data.Contradictions.CompareReports("stm-a17", alsoSamePosition: true);
        Console.WriteLine(string.Join('\n', compared.Links.Select(one => $"{one.Kind}, {one.Likelihood}")));
        foreach (var aspect in new[] { ReportAspect.Speaker, ReportAspect.Condition, ReportAspect.Outlet })
            Console.WriteLine(string.Join('\n', compared.In(aspect)));
    }

    private static void HowMany()
    {
        var data = ReferenceData.CstoSyria2017;
        var carried = data.Provenance.CorroborationOf(ClaimId.Parse("prp-01"));
        Console.WriteLine(carried.Describe());
    }

    private static void WhatWasKnown()
    {
        var data = ReferenceData.CstoSyria2017;
        foreach (var day in new[] { new LocalDate(2017, 6, 22), new LocalDate(2017, 6, 23) })
        {
            var known = data.KnownOn(day);
            Console.WriteLine($"{known.Day.Day} June: {string.Join("; ", known.Surely.Statements.PositionsOn("prp-01").All)}");
            Console.WriteLine($"  perhaps also: {string.Join("; ", known.Perhaps.Statements.PositionsOn("prp-01").All)}");
        }
    }

    private static void WhatDoesNotFit()
    {
        var data = ReferenceData.CstoSyria2017;
        Console.WriteLine(data.Contradictions.Search().Describe());
    }

    private static void HowItStands()
    {
        var data = ReferenceData.CstoSyria2017;
        Console.WriteLine(data.Provenance.StandingOf("prp-01").Describe());
        Console.WriteLine(data.Provenance.StandingOf("prp-03").Describe());
    }

    private static void ByAnotherRule()
    {
        var data = ReferenceData.CstoSyria2017;
        var strict = new StatusPolicy(
            "two-known-outlets",
            "Corroborated by two sources whose outlets are known; nothing else counts.",
            evidence => evidence.Corroboration.Independent.Count(one => one.IsKnown) > 1
                ? (ClaimStatus.Corroborated, [])
                : (ClaimStatus.Uncorroborated, []));
        Console.WriteLine(data.Provenance.StandingOf("prp-03", strict).Status);
    }

    private static void ForOthers()
    {
        var data = ReferenceData.CstoSyria2017;
        var prov = data.Provenance.TraceOf("stm-a15").ToProv();
        Console.WriteLine(prov.Split('\n')[0] + prov.Split('\n')[1]);
    }
}
