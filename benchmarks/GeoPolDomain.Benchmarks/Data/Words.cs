using System.Collections.Immutable;
using System.Text;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>
/// Texts of made-up words, of which hardly two are equal. A word is as frequent as its rank says (Zipf), so that the texts can be
/// compressed about as well as prose.
/// </summary>
internal sealed class Words(Dice dice)
{
    private const int Count = 20_000;

    private readonly ImmutableArray<string> all = [.. Enumerable.Range(0, Count).Select(i => Word(dice, i))];

    /// <summary>A text of so many words.</summary>
    public string Text(int fewest, int most)
    {
        var text = new StringBuilder();
        for (var left = dice.Between(fewest, most); left > 0; left--)
            text.Append(text.Length == 0 ? "" : " ").Append(all[Rank()]);
        return text.ToString();
    }

    // The rank r comes in proportion to 1/r.
    private int Rank() => (int)Math.Exp(dice.Fraction() * Math.Log(Count));

    // The frequent words are the short ones.
    private static string Word(Dice dice, int rank)
    {
        var word = new StringBuilder();
        for (var left = dice.Between(1, 2) + (rank < 50 ? 0 : rank < 1000 ? 1 : 2); left > 0; left--)
            word.Append("bcdfghklmnprstvz"[dice.Below(16)]).Append("aeiou"[dice.Below(5)])
                .Append(dice.InPercent(40) ? "lnrst"[dice.Below(5)].ToString() : "");
        return word.ToString();
    }
}
