using GeoPolDomain.Actors;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The second program of the README, compiled. A test holds both to the same text.</summary>
internal static class ReadmeOwnDataExample
{
    public static void Run()
    {
        Membership Member(string state, string spell) => new()
        {
            Id = $"{state}-ecowas",
            Organization = "ecowas",
            Member = state,
            Status = MembershipStatus.Member,
            Spell = EdtfInterval.Parse(spell),
        };

        var data = new Dataset("ecowas", "Three members of ECOWAS",
        [
            new Organization { Id = "ecowas", Form = OrganizationForm.Igo, Names = ["Economic Community of West African States"] },
            new State { Id = "cabo-verde", Names = ["Cabo Verde"] },
            new State { Id = "ghana", Names = ["Ghana"] },
            new State { Id = "mali", Names = ["Mali"] },
            Member("cabo-verde", "1977/.."),
            Member("ghana", "1975-05-28/.."),
            Member("mali", "1975-05-28/2025-01-29") with { End = new() { Reason = EndReason.Withdrawal } },
            new Limitation
            {
                Id = "mali-suspended",
                Of = "mali",
                Organization = "ecowas",
                Kind = LimitationKind.Suspension,
                Spell = EdtfInterval.Parse("2021-05-30/2025-01-29"),
            },
        ]);
        foreach (var finding in data.Check())
            Console.WriteLine(finding);
        foreach (var member in data.Memberships.Of("ecowas").On(new LocalDate(2022, 6, 1)))
            Console.WriteLine(member);

        var answer = data.Memberships.IsMember("mali", "ecowas", new LocalDate(2026, 1, 1));
        Console.WriteLine(answer.Value == Answer.No);
        Console.WriteLine(answer);
        Console.WriteLine(data.Memberships.IsMember("mali", "ecowas", EdtfDate.Parse("2025")));
        Console.WriteLine(data.Memberships.IsMember("togo", "ecowas", new LocalDate(2022, 6, 1)));
    }
}
