using FsCheck;
using FsCheck.Fluent;

namespace GeoPolDomain.Tests.House;

/// <summary>The one place where a law is tried on values made by chance.</summary>
/// <remarks>
/// The values are the same on every run and every machine, so that a run is green or red by the code alone.
/// To roam beyond them, set GEOPOLDOMAIN_SEED to a number or to "random", or run .ci/roam. A law that fails says which seed it failed
/// with. A value found that way stays as a test of its own beside the law, as in
/// <see cref="Decisions.VoteLaws.Nor_does_it_where_several_opt_out"/>: the fixed seed will not come upon it again.
/// </remarks>
internal static class Law
{
    public const string Variable = "GEOPOLDOMAIN_SEED";
    public const string TimesVariable = "GEOPOLDOMAIN_TIMES";
    public const string PartVariable = "GEOPOLDOMAIN_PART";
    public const int FixedSeed = 20170622;

    // FsCheck splits its chance by a second number, which must be odd.
    private const int Split = 1992051;

    public static int Seed { get; } = SeedOf(Environment.GetEnvironmentVariable(Variable));

    // tests/mutate tries every law hundreds of times, so each time on a part of its values only: on every 20th, when it says 20.
    private static int Part { get; } = int.TryParse(Environment.GetEnvironmentVariable(PartVariable), out var part) && part > 1 ? part : 1;

    /// <summary>Whether the values are other ones than always. What is sure to occur among those may then be missing.</summary>
    public static bool IsRoaming => Seed != FixedSeed || Part > 1;

    /// <summary>Tries the law on so many values, which grow up to the size given.</summary>
    public static void Holds<T>(int times, Gen<T> values, Func<T, bool> law, int upToSize = 100)
    {
        var tries = Part == 1 ? times : Math.Clamp(times / Part, Math.Min(times, 10), times);
        var config = Config.QuickThrowOnFailure.WithMaxTest(tries).WithEndSize(upToSize).WithReplay((ulong)Seed, Split);
        Told(() => Check.One(config, Prop.ForAll(values.ToArbitrary(), law)));
    }

    /// <summary>Tries the law so many times, or as many times as GEOPOLDOMAIN_TIMES says when that is more.</summary>
    public static void HoldsOften<T>(int times, Gen<T> values, Func<T, bool> law) =>
        Holds(Math.Max(times, int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), out var more) ? more : 0), values, law);

    public static void Holds<T>(int times, Gen<T> values, Action<T> law, int upToSize = 100) => Holds(times, values, value =>
    {
        law(value);
        return true;
    }, upToSize);

    /// <summary>For what makes its own values from a number.</summary>
    public static void HoldsForSeeds(int times, Action<int> law) => Holds(times, Gen.Choose(0, int.MaxValue), law);

    /// <summary>For what makes many values from one number, the same one always unless it roams.</summary>
    public static void HoldsFor(int seed, Action<int> law) =>
        Told(() => law(IsRoaming ? unchecked((seed * 397) ^ Seed) & int.MaxValue : seed));

    /// <summary>That both or all kinds of values were among those tried; by other seeds one may be missing by chance.</summary>
    public static void HasTried(Action expected)
    {
        if (!IsRoaming)
            expected();
    }

    internal static int SeedOf(string? said) => said switch
    {
        null or "" => FixedSeed,
        "random" => Random.Shared.Next(),
        _ when int.TryParse(said, System.Globalization.CultureInfo.InvariantCulture, out var seed) && seed >= 0 => seed,
        _ => throw new FormatException($"{Variable} is '{said}'; it must be a whole number from 0 to {int.MaxValue}, or 'random'."),
    };

    private static void Told(Action tried)
    {
        try
        {
            tried();
        }
        catch (Exception failure)
        {
            throw new LawBrokenException($"With {Variable}={Seed}: {failure.Message}", failure);
        }
    }
}

/// <summary>A law does not hold, for the value and by the seed it names.</summary>
internal sealed class LawBrokenException(string message, Exception inner) : Exception(message, inner);
