using System.Runtime.InteropServices;

namespace Dragoman.Coding;

/// <summary>What a claim is measured against, by tokens and day numbers.</summary>
/// <param name="End">One past its last token.</param>
/// <param name="Precision">As <see cref="ClaimAnchor.Precision"/>.</param>
/// <param name="Start">First day, or -1.</param>
/// <param name="Last">Last day, or -1.</param>
/// <param name="Count">Units of a duration; 0 for none or a vague number.</param>
/// <param name="Unit">Unit of a duration or period, or null.</param>
/// <param name="Text">As a person would write it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Anchor(int End, string Precision, int Start, int Last, int Count, string? Unit, string Text);
