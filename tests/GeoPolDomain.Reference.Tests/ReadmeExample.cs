using GeoPolDomain.Forces;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The example of the README, compiled. A test holds both to the same text.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        var world = ReferenceData.World;
        var day = new LocalDate(2017, 6, 22);
        foreach (var member in world.Memberships.Of("csto").On(day))
            Console.WriteLine(member);                                                              // armenia: yes, member ...
        Console.WriteLine(world.Memberships.IsMember("uzbekistan", "cst", EdtfDate.Parse("2003"))); // No, because ... (non-renewal)

        var affair = ReferenceData.CstoSyria2017;
        Console.WriteLine(affair.Forces.Of("crrf").On(day).Total(StrengthKind.Nominal));            // nominal: 0.. (reported: ...)
        foreach (var position in affair.Statements.PositionsOn("prp-01").All)
            Console.WriteLine(position);                                                            // russia affirms since 2017-06-22 ...
    }
}
