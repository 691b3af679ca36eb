<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <location filename="../../app/about.py" />
   <source>About Flawsmith</source>
   <translation>关于 Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Looking for a graphics card…</source>
   <translation>正在查找显卡…</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Choose a package to read its licence.</source>
   <translation>请选择要阅读许可证的软件包。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>This installation</source>
   <translation>此安装</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Flawsmith {version}</source>
   <translation>Flawsmith {version}</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Turns a folder of defect pictures into a balanced training set.</source>
   <translation>把缺陷图片文件夹变成均衡的训练集。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Free software under the MIT licence. It needs no network and sends nothing anywhere.</source>
   <translation>MIT 许可证下的自由软件。无需网络，也不向任何地方发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Installed in</source>
   <translation>安装位置</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Python, Qt</source>
   <translation>Python、Qt</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Packages</source>
   <translation>软件包</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Package</source>
   <translation>软件包</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Flawsmith stands on the work of others. Qt and PySide6 are used under the LGPL, version 3: their libraries lie as files of their own in {folder} and may be replaced there by versions of yours.</source>
   <translation>Flawsmith 建立在他人的成果之上。Qt 与 PySide6 按 LGPL 第 3 版使用：其库以独立文件位于 {folder}，可换成您自己的版本。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Copies the versions and the graphics card, to be pasted into a message</source>
   <translation>复制版本和显卡信息，以便粘贴到消息中</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>&amp;Support bundle…</source>
   <translation>支持文件包(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Puts logs, settings and versions into one file for those who help you</source>
   <translation>把日志、设置和版本放入一个文件，供帮助您的人使用</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>{name}, {memory}, driver {driver}</source>
   <translation>{name}，{memory}，驱动 {driver}</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>No NVIDIA graphics card with a driver was found; trainings and sets are computed on the processor.</source>
   <translation>未找到带驱动的 NVIDIA 显卡；训练和数据集在处理器上计算。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>{name} brings no text of its licence.</source>
   <translation>{name} 未附许可证全文。</translation>
  </message>
 </context>
 <context>
  <name>Adviser</name>
  <message>
   <location filename="../../app/adviser.py" />
   <source>Looking for the best generator</source>
   <translation>寻找最合适的生成器</translation>
  </message>
 </context>
 <context>
  <name>AmountsPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Amounts</source>
   <translation>数量</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The same set in several amounts, each with classic augmentation</source>
   <translation>同一数据集的不同数量，均配合传统增强</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The amount was chosen on pictures of its own (validation: 0.5 is chance, 1 perfect), without a look at the test.</source>
   <translation>数量是用另外的图片选定的（验证：0.5 为随机，1 为完美），没有看测试。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>学习内容</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Synthetic</source>
   <translation>合成</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Of a class</source>
   <translation>每类</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Validation</source>
   <translation>验证</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall at {rate}</source>
   <translation>{rate} 时的 NG 召回率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>chosen</source>
   <translation>选定</translation>
  </message>
 </context>
 <context>
  <name>CellSide</name>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Width of the cell, px</source>
   <translation>单元宽度，px</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Height</source>
   <translation>高度</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Height of the cell, px</source>
   <translation>单元高度，px</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Use this &amp;cell</source>
   <translation>使用此单元(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Every picture gets its coordinate anew, from this cell</source>
   <translation>用此单元重新求出所有图片的坐标</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>These have &amp;no pattern</source>
   <translation>没有图案(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Nothing repeats in these pictures: they train without coordinates</source>
   <translation>这些图片中没有重复图案：不使用坐标进行训练</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>&amp;Find automatically again</source>
   <translation>重新自动查找(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Forget what was said by hand and let the pattern be found from the pictures</source>
   <translation>放弃手动设定，从图片中查找图案</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Arrow keys move the rectangle by 1 px, with Shift by 0.1 px. The wheel zooms, the right button moves the picture.</source>
   <translation>方向键每次移动矩形 1 px，按住 Shift 为 0.1 px。滚轮缩放，右键移动图片。</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>You said: these pictures have no pattern.</source>
   <translation>您已指定：这些图片没有图案。</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>The cell you drew holds: {w:.2f} × {h:.2f} px.</source>
   <translation>您画的单元有效：{w:.2f} × {h:.2f} px。</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Draw a rectangle exactly around one repeating cell, then pull its edges until the lines lie on the same parts of the circuit all over the picture.</source>
   <translation>画一个正好围住一个重复单元的矩形，然后拉动各边，使整张图片中的线都落在电路的相同位置。</translation>
  </message>
 </context>
 <context>
  <name>CheckPage</name>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Check of the pictures</source>
   <translation>图片检查</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>&amp;Save as text…</source>
   <translation>另存为文本(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Write all findings into a text file, for a colleague or the records</source>
   <translation>将全部检查结果写入文本文件，供同事查看或存档</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>{verdict}.</source>
   <translation>{verdict}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Save the check as text</source>
   <translation>将检查结果另存为文本</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>The text could not be saved.</source>
   <translation>无法保存文本。</translation>
  </message>
 </context>
 <context>
  <name>CheckpointTable</name>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Checkpoints</source>
   <translation>检查点</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Every checkpoint that was measured; the best one has the star.
Yield: share that shows the asked defect. Position error: how far the pattern lies from where it was asked to.
SSIM and likeness: how alike real and generated pictures are outside of the defects; 1 is the same.
Distance: between all generated and all real pictures. Copies: share that is nearly a training picture.</source>
   <translation>测量过的所有检查点；最佳者带星号。
命中率：显示所要求缺陷的比例。位置误差：图案偏离所要求位置的程度。
SSIM 与相似度：缺陷之外生成与真实的相似程度，1 为相同。
距离：全部生成与全部真实图片之间。复制：与训练图片几乎相同的比例。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Train a model first. Each of its checkpoints is measured and listed here.</source>
   <translation>请先训练模型。其每个检查点都会测量并列在这里。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>No checkpoint of this run has been measured yet.</source>
   <translation>此运行的检查点尚未测量。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Epoch</source>
   <translation>轮次</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Yield</source>
   <translation>命中率</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Position error</source>
   <translation>位置误差</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>SSIM</source>
   <translation>SSIM</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Likeness</source>
   <translation>相似度</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Copies</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Variety</source>
   <translation>多样性</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Held-back loss</source>
   <translation>验证损失</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Ruled out because</source>
   <translation>排除原因</translation>
  </message>
 </context>
 <context>
  <name>ClassBars</name>
  <message>
   <location filename="../../app/widgets/class_bars.py" />
   <source>{name}: {count} pictures</source>
   <translation>{name}：{count} 张图片</translation>
  </message>
 </context>
 <context>
  <name>ClassTable</name>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Have</source>
   <translation>现有</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Add</source>
   <translation>增加</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Pictures of {name} to add</source>
   <translation>要增加的 {name} 图片数</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found, class by class</source>
   <translation>按类别找到的缺陷</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>A class with few pictures in the test has a wide interval: one picture weighs much</source>
   <translation>测试图片少的类别区间很宽：一张图片的权重很大</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Share of each class's defects that are found at {rate} false alarms.</source>
   <translation>误报 {rate} 时每类缺陷被找到的比例。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>In the test</source>
   <translation>测试中</translation>
  </message>
 </context>
 <context>
  <name>ClicksPage</name>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Where are the defects?</source>
   <translation>缺陷在哪里？</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>The original; click its defects</source>
   <translation>原图；请点击缺陷</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Click the middle of each defect</source>
   <translation>点击每个缺陷的中心</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>The class of the next defect you click</source>
   <translation>下一个点击的缺陷的类别</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Class of the defect</source>
   <translation>缺陷类别</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Remove all</source>
   <translation>全部清除(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Take back every click on this original</source>
   <translation>撤销此原图上的所有点击</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Next original</source>
   <translation>下一张原图(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Go on with the next one that has no clicks yet</source>
   <translation>转到下一张尚未点击的原图</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Originals</source>
   <translation>原图</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Original</source>
   <translation>原图</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Next click:</source>
   <translation>下次点击：</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Click the middle of each defect; the square of {side} px around it is cut out. Click a mark to remove it. The wheel zooms, the right button moves the picture, 0 shows it whole.</source>
   <translation>点击每个缺陷的中心，将裁出周围 {side} px 的正方形。点击标记可将其删除。滚轮缩放，右键移动图片，按 0 显示全图。</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>No original needs a click.</source>
   <translation>没有需要点击的原图。</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>left out</source>
   <translation>已排除</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Take &amp;in again</source>
   <translation>重新加入(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Leave out</source>
   <translation>排除(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Use this original after all</source>
   <translation>仍使用此原图</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Do not use this original; it stays on disk</source>
   <translation>不使用此原图；文件保留在磁盘上</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>No defect marked yet</source>
   <translation>尚未标记缺陷</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>1 defect</source>
   <translation>1 个缺陷</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>{number} defects</source>
   <translation>{number} 个缺陷</translation>
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <location filename="../../app/closing.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>Still stopping: {title}.</source>
   <translation>仍在停止：{title}。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>It ends after the step at hand. Ended now, only the work up to the last checkpoint is kept.</source>
   <translation>当前步骤完成后结束。若立即结束，只保留到最后一个检查点的成果。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;End now</source>
   <translation>立即结束(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Wait</source>
   <translation>等待(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>{title} is under way.</source>
   <translation>正在进行：{title}。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>What was done so far is kept and can be continued later.</source>
   <translation>已完成的部分会保留，以后可以继续。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Stop and keep everything</source>
   <translation>停止并全部保留(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Go on</source>
   <translation>继续进行(&amp;G)</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>False alarms allowed</source>
   <translation>允许的误报</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>How many good pictures may be called NG; the threshold follows from it</source>
   <translation>允许把多少良品判为 NG；阈值由此得出</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>Confusion matrices</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>Pictures of the test, mean over all models of a kind. Above: defects. Below: good pictures.</source>
   <translation>测试图片，同类所有模型的平均。上：缺陷。下：良品。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>The threshold is set on validation for this rate; what it came out as in the test stands by each.</source>
   <translation>阈值按此比例在验证上设定；测试中实际的比例写在各项旁边。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>{share} false alarms</source>
   <translation>误报 {share}</translation>
  </message>
 </context>
 <context>
  <name>CurvesPage</name>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>false alarms, %</source>
   <translation>误报，%</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>NG recall, %</source>
   <translation>NG 召回率，%</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>Precision and recall</source>
   <translation>精确率与召回率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>NG precision, %</source>
   <translation>NG 精确率，%</translation>
  </message>
 </context>
 <context>
  <name>CurvesPanel</name>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves of the first stage, which is trained first</source>
   <translation>先训练的第一阶段的曲线</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves of the generator itself</source>
   <translation>生成器本身的曲线</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Reset zoom</source>
   <translation>重置缩放(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Show all epochs again (double click on a curve)</source>
   <translation>重新显示全部轮次（双击曲线）</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Save ▾</source>
   <translation>保存 ▾</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Keep these curves as a picture or as a table</source>
   <translation>把这些曲线存为图片或表格</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Save curves</source>
   <translation>保存曲线</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Picture (PNG)…</source>
   <translation>图片（PNG）(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Table (CSV)…</source>
   <translation>表格（CSV）(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>first stage, against its epoch</source>
   <translation>第一阶段，按其轮次</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>against the epoch</source>
   <translation>按轮次</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>no picture is held back</source>
   <translation>未留出验证图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Picture (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Table (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>{file} could not be written ({error}). Choose another folder.</source>
   <translation>无法写入 {file}（{error}）。请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>The curves could not be saved.</source>
   <translation>无法保存曲线。</translation>
  </message>
 </context>
 <context>
  <name>Decisions</name>
  <message>
   <location filename="../../app/model/decisions.py" />
   <source>Decisions cannot be kept: edits.json of the project could not be read.</source>
   <translation>无法保存决定：读不出项目的 edits.json。</translation>
  </message>
  <message>
   <location filename="../../app/model/decisions.py" />
   <source>{file} could not be written ({error}). Free some space or change the folder's permissions.</source>
   <translation>无法写入 {file}（{error}）。请释放空间或更改文件夹权限。</translation>
  </message>
 </context>
 <context>
  <name>Device</name>
  <message>
   <location filename="../../app/device.py" />
   <source>Looking for a graphics card</source>
   <translation>正在查找显卡</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Device unknown</source>
   <translation>设备未知</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Trying the graphics card…</source>
   <translation>正在试用显卡…</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>GPU: {name}, {memory:.0f} GB</source>
   <translation>GPU：{name}，{memory:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Processor, {cores} cores</source>
   <translation>处理器，{cores} 核</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>A small calculation is tried on the graphics card, to see whether it can be used.</source>
   <translation>在显卡上试做一个小计算，看能否使用。</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Trainings and sets are computed on {name}; {free:.1f} of {memory:.1f} GB were free at start.</source>
   <translation>训练和数据集在 {name} 上计算；启动时 {memory:.1f} GB 中有 {free:.1f} GB 空闲。</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>No graphics card can be used, so everything runs on the processor. All works and is as good, but a training takes hours where a graphics card takes minutes. How long yours will take is tried, and said beside “Advised”, as soon as the pictures are prepared.</source>
   <translation>没有可用的显卡，一切都在处理器上进行。全部功能可用，效果一样好，但显卡几分钟的训练要几个小时。图片准备好后会测出您需要多久，并写在“建议”旁。</translation>
  </message>
 </context>
 <context>
  <name>EvaluationTab</name>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Does it &amp;help?</source>
   <translation>是否有用(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Prove on real pictures whether a set makes an inspection model better</source>
   <translation>用真实图片证明数据集是否使检测模型更好</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>A run's chec&amp;kpoints</source>
   <translation>运行的检查点(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>See what was measured of every checkpoint of a training</source>
   <translation>查看一次训练的每个检查点测得的数值</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Press Start: it says whether the set is worth using.</source>
   <translation>点击“开始”：它会说明数据集是否值得使用。</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>The proof cannot start.</source>
   <translation>无法开始证明。</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Proving {name}</source>
   <translation>证明 {name}</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Go on with this proof where it stopped; what was trained is kept</source>
   <translation>从停下处继续此证明；已训练的会保留</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>C&amp;ontinue</source>
   <translation>继续(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>&amp;Further test pictures…</source>
   <translation>更多测试图片(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>The proof ended before its time.</source>
   <translation>证明提前结束。</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Export {set}</source>
   <translation>导出 {set}</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>With the &amp;real pictures of the project</source>
   <translation>包括项目的真实图片(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>One folder with both, ready to train on; the manifest tells them apart</source>
   <translation>两者放在一个文件夹，可直接训练；清单会区分它们</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Only pictures that &amp;I accepted one by one</source>
   <translation>仅限我逐张采纳的图片(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Otherwise all go out that you did not reject</source>
   <translation>否则导出所有未被您拒绝的</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Folder to make</source>
   <translation>要新建的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>It is made, and must not hold anything yet</source>
   <translation>将会新建，且其中不能已有内容</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>选择(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Choose where the folder is made</source>
   <translation>选择在哪里新建文件夹</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>A folder for each class. For programs that tell whole pictures apart, and for looking at.</source>
   <translation>每个类别一个文件夹。适合整图分类的程序，也便于查看。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>One JSON file with boxes and exact masks. For detection and segmentation, and labelling tools.</source>
   <translation>一个含框和精确掩膜的 JSON 文件。用于检测、分割和标注工具。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>A text file with the box for each picture. For training YOLO detectors.</source>
   <translation>每张图片一个写有框的文本文件。用于训练 YOLO 检测器。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Good pictures to learn from, defects to test on. For programs that look for anomalies.</source>
   <translation>用良品学习，用缺陷测试。适合查找异常的程序。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Class &amp;folders</source>
   <translation>类别文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>C&amp;OCO</source>
   <translation>C&amp;OCO</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;YOLO</source>
   <translation>&amp;YOLO</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;MVTec AD</source>
   <translation>&amp;MVTec AD</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Export</source>
   <translation>导出(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Copy the pictures; the project itself stays as it is</source>
   <translation>复制图片；项目本身保持不变</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Stop; nothing of the export is left behind</source>
   <translation>停止；不会留下任何导出内容</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Open fo&amp;lder</source>
   <translation>打开文件夹(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Show the export in the file manager</source>
   <translation>在文件管理器中显示导出结果</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Back to the gallery (Esc); an export under way goes on</source>
   <translation>返回图库（Esc）；正在进行的导出会继续</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Nothing exported yet.</source>
   <translation>尚未导出。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>{number} pictures go out: those you accepted.</source>
   <translation>将导出 {number} 张图片：您采纳的。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>{number} pictures go out; rejected by you and left behind: {rejected}.</source>
   <translation>将导出 {number} 张图片；您拒绝而不导出的：{rejected} 张。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>All {number} pictures of the set go out: you rejected none.</source>
   <translation>将导出数据集全部 {number} 张图片：您没有拒绝任何一张。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The real pictures of the project go with them.</source>
   <translation>项目的真实图片也会一并导出。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Where the folder is made</source>
   <translation>新建文件夹的位置</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The pictures cannot be exported.</source>
   <translation>无法导出图片。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Exporting {set}</source>
   <translation>导出 {set}</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>It was finished before it could be stopped.</source>
   <translation>在停止之前已经完成。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Stopped; nothing was left behind.</source>
   <translation>已停止；没有留下任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Nothing was exported.</source>
   <translation>没有导出任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The pictures could not be exported.</source>
   <translation>未能导出图片。</translation>
  </message>
 </context>
 <context>
  <name>FilmModel</name>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Click to see it large</source>
   <translation>点击放大</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Click a picture to see it large</source>
   <translation>点击图片放大查看</translation>
  </message>
 </context>
 <context>
  <name>FindingCard</name>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>and {number} more; each says why where the mouse rests on it</source>
   <translation>另有 {number} 个；鼠标停在上面可看原因</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Click a pair to see it large; there either picture can be left out.</source>
   <translation>点击一对图片可放大查看，并可排除其中任一张。</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Take these in again</source>
   <translation>重新加入</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Use all of these pictures after all</source>
   <translation>仍使用所有这些图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Leave these out</source>
   <translation>排除这些</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Keep the first picture of each group and leave the other {number} out; files stay on disk</source>
   <translation>每组保留第一张，排除其余 {number} 张；文件保留在磁盘上</translation>
  </message>
 </context>
 <context>
  <name>FolderLine</name>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Choose: {title}</source>
   <translation>选择：{title}</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Without</source>
   <translation>不使用</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Without: {title}</source>
   <translation>不用：{title}</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Use no such folder</source>
   <translation>不使用此类文件夹</translation>
  </message>
 </context>
 <context>
  <name>FoundPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found</source>
   <translation>找到的缺陷</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall: the share of the test's defects that are found.
Leaks: defects that pass as OK. Overkill: good pictures called NG. Mean over all models of a kind.</source>
   <translation>NG 召回率：测试缺陷中被找到的比例。
漏检：作为 OK 放过的缺陷。过检：被判为 NG 的良品。同类所有模型的平均。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found, with intervals</source>
   <translation>找到的缺陷及区间</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall by false-alarm rate, with 95 % intervals. Leaks and overkill at {rate}. The verdict compares what is bold.</source>
   <translation>各误报率下的 NG 召回率及 95 % 区间。漏检和过检取 {rate}。结论比较粗体部分。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>at {rate}</source>
   <translation>{rate} 时</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>学习内容</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Leaks of {number}</source>
   <translation>漏检（共 {number}）</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Overkill of {number}</source>
   <translation>过检（共 {number}）</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall at {rate} false alarms, with its 95 % interval</source>
   <translation>误报 {rate} 时的 NG 召回率及其 95 % 区间</translation>
  </message>
 </context>
 <context>
  <name>GalleryModel</name>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>accepted</source>
   <translation>已采纳</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>rejected by you</source>
   <translation>您已拒绝</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>generated</source>
   <translation>生成</translation>
  </message>
 </context>
 <context>
  <name>GalleryPanel</name>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Generated pictures</source>
   <translation>生成的图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Set in view</source>
   <translation>查看的数据集</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Look at a set that was made earlier</source>
   <translation>查看以前生成的数据集</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Pictures shown</source>
   <translation>显示的图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Which pictures of the set are shown</source>
   <translation>显示数据集中的哪些图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Class shown</source>
   <translation>显示的类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Show the pictures of one class only</source>
   <translation>只显示一个类别的图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Sorted by</source>
   <translation>排序</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What comes first; the figure stands below the picture</source>
   <translation>哪些排在前面；数值写在图片下方</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>&amp;Accept</source>
   <translation>采纳(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The chosen pictures are as they should be (A)</source>
   <translation>所选图片符合要求（A）</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The chosen pictures are left out of everything; the files stay on disk (R)</source>
   <translation>所选图片不再用于任何用途；文件保留在磁盘上（R）</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Re&amp;ject</source>
   <translation>拒绝(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>撤销最后一个决定（Ctrl+Z）</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The quarter that is least sure, farthest off, or nearest to or farthest from a real one</source>
   <translation>最没把握、偏离最大，或与真实图片最近或最远的四分之一</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Every picture of the set</source>
   <translation>数据集的所有图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Best</source>
   <translation>最佳</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The quarter with the least to doubt in any figure</source>
   <translation>各项数值都最无疑问的四分之一</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Doubtful</source>
   <translation>存疑</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Not decided</source>
   <translation>未决定</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Neither accepted nor rejected by you</source>
   <translation>您既未采纳也未拒绝的</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Accepted by me</source>
   <translation>我采纳的</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What you accepted one by one</source>
   <translation>您逐张采纳的</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Rejected by me</source>
   <translation>我拒绝的</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What you rejected: it is left out of everything</source>
   <translation>您拒绝的：不用于任何用途</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Rejected by the check</source>
   <translation>检查拒绝的</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>No part of the set; others were drawn instead</source>
   <translation>不属于数据集；已另画代替</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>As made</source>
   <translation>按生成顺序</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Least sure first</source>
   <translation>最没把握在前</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Farthest off first</source>
   <translation>偏离最大在前</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Nearest to a real one</source>
   <translation>最接近真实在前</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Farthest from real ones</source>
   <translation>最远离真实在前</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>All classes</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Another folder…</source>
   <translation>其他文件夹…</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>No set yet</source>
   <translation>尚无数据集</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{shown} of {total} pictures</source>
   <translation>{total} 张图片中的 {shown} 张</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>%n pictures</source>
   <translation>%n 张图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{shown} rejected by the check, beside the {total} of the set</source>
   <translation>检查拒绝 {shown} 张，不含数据集的 {total} 张</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{text}, {rejected} rejected by you</source>
   <translation>{text}，您拒绝 {rejected} 张</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>None of the {total} pictures is of this kind.</source>
   <translation>{total} 张图片中没有这一类的。</translation>
  </message>
 </context>
 <context>
  <name>GalleryView</name>
  <message>
   <location filename="../../app/widgets/gallery_view.py" />
   <source>Generated pictures</source>
   <translation>生成的图片</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_view.py" />
   <source>Arrow keys choose; A accepts, R rejects, Enter shows the picture large</source>
   <translation>方向键选择；A 采纳，R 拒绝，Enter 放大</translation>
  </message>
 </context>
 <context>
  <name>GeneratePanel</name>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>No trained run yet</source>
   <translation>尚无训练好的运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>The training whose model draws</source>
   <translation>用哪次训练的模型来生成</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>The state of the model to use; the first one offered is right unless the curves say otherwise</source>
   <translation>所用模型的状态；除非曲线另有说明，首选项就是对的</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Checkpoint</source>
   <translation>检查点(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Balance</source>
   <translation>均衡(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Add as many pictures to each class as it lacks to the largest one</source>
   <translation>按与最大类别的差额为每个类别增加图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Coordinates</source>
   <translation>坐标</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Ra&amp;ndom coordinates</source>
   <translation>随机坐标(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>As in the pictures, &amp;jitter ±</source>
   <translation>按图片坐标，抖动(&amp;J) ±</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>C&amp;hoose…</source>
   <translation>选择(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose another folder for the set</source>
   <translation>为数据集选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Where the set is written, inside the project unless you choose another place:
one sub-folder for each class, captions, and manifest.csv</source>
   <translation>数据集的写入位置，不另选则在项目内：
每个类别一个子文件夹，以及标注和 manifest.csv</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Output &amp;folder</source>
   <translation>输出文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Generate</source>
   <translation>生成(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>S&amp;top</source>
   <translation>停止(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Stop after the picture at hand; what was made is kept</source>
   <translation>完成当前图片后停止；已生成的会保留</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose pictures in the Training tab first.</source>
   <translation>请先在“训练”标签页选择图片。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Train a model in the Training tab first; its first checkpoint is enough.</source>
   <translation>请先在“训练”标签页训练模型；有第一个检查点即可。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Set how many pictures to add, or press Balance.</source>
   <translation>设置要增加的图片数，或点击“均衡”。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose an output folder.</source>
   <translation>请选择输出文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>{count} to add</source>
   <translation>将增加 {count} 张</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>These pictures have no repeating pattern, so there are no coordinates to choose.</source>
   <translation>这些图片没有重复图案，因此没有可选坐标。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>DeepSMOTE makes a picture between two real ones and leaves it where they are: no place can be asked of it.
Train a diffusion generator to choose coordinates.</source>
   <translation>DeepSMOTE 在两张真实图片之间生成图片，位置不变：不能指定位置。
要选择坐标，请训练扩散生成器。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Any place of the pattern, instead of the places seen in your pictures</source>
   <translation>使用图案上的任意位置，而不是图片中出现过的位置</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Move each coordinate by up to this much, so that no two pictures lie the same</source>
   <translation>每个坐标最多移动这么多，使任意两张图片的位置都不同</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Make the pictures; what exists is never overwritten</source>
   <translation>生成图片；绝不覆盖已有内容</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Last (epoch {epoch})</source>
   <translation>最后一个（第 {epoch} 轮）</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Highest score (epoch {epoch}), but it copies</source>
   <translation>最高分（第 {epoch} 轮），但有复制</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Best on held-back pictures (epoch {epoch})</source>
   <translation>验证图片上最佳（第 {epoch} 轮）</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Best (epoch {epoch}), score {score:.2f}</source>
   <translation>最佳（第 {epoch} 轮），得分 {score:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Epoch {epoch}</source>
   <translation>第 {epoch} 轮</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>DeepSMOTE makes a picture between two real ones, and there is only one of {name}.</source>
   <translation>DeepSMOTE 在两张真实图片之间生成，而 {name} 只有一张。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Output folder</source>
   <translation>输出文件夹</translation>
  </message>
 </context>
 <context>
  <name>GenerationTab</name>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Open f&amp;older</source>
   <translation>打开文件夹(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Show the set's folder in the file manager</source>
   <translation>在文件管理器中显示数据集的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Copy what you did not reject into a folder that other programs read</source>
   <translation>把您未拒绝的复制到其他程序可读的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Set</source>
   <translation>数据集</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Train a model first. As soon as it has a checkpoint, pictures can be made here.</source>
   <translation>请先训练模型。一有检查点，就可以在这里生成图片。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Press Balance, then Generate: every class is filled up to the largest one.</source>
   <translation>点击“均衡”再点击“生成”：所有类别都会补到与最大类别一样多。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Nothing generated yet.</source>
   <translation>尚未生成任何图片。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Newest set: {name}</source>
   <translation>最新数据集：{name}</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Folder of a generated set</source>
   <translation>生成的数据集的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>{folder} holds no manifest.csv. Choose a folder that was made here by Generate.</source>
   <translation>{folder} 中没有 manifest.csv。请选择由此处“生成”创建的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>This is not a generated set.</source>
   <translation>这不是生成的数据集。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Set in view: {name}</source>
   <translation>查看的数据集：{name}</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The decision could not be kept.</source>
   <translation>无法保存决定。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>coordinate error {median} (median)</source>
   <translation>坐标误差 {median}（中位数）</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The pictures cannot be made.</source>
   <translation>无法生成图片。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The first pictures appear here soon. Before the first set a judge of them is trained.</source>
   <translation>第一批图片很快会出现在这里。首个数据集之前会先训练判定器。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Another set can be looked at when this one is made.</source>
   <translation>此数据集生成完后才能查看其他数据集。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Generating from {run}</source>
   <translation>用 {run} 生成</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>No pictures were made.</source>
   <translation>没有生成图片。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Finished in {time}. Export the pictures, or see under Evaluation whether they help.</source>
   <translation>用时 {time} 完成。可以导出图片，或在“评估”中查看它们是否有帮助。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Stopped. Generate again into the same folder to complete the set.</source>
   <translation>已停止。再次生成到同一文件夹即可补全数据集。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Ended before its time. What was made is kept.</source>
   <translation>提前结束。已生成的已保留。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The set could not be completed.</source>
   <translation>无法完成数据集。</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <location filename="../../app/help.py" />
   <source>Flawsmith help</source>
   <translation>Flawsmith 帮助</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Pages of the manual</source>
   <translation>手册页面</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Choose a page</source>
   <translation>选择页面</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>The page</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Links lead to other pages</source>
   <translation>链接通往其他页面</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>‹ &amp;Back</source>
   <translation>‹ 返回(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>The page read before (Alt+Left)</source>
   <translation>之前阅读的页面（Alt+左）</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Close the manual (Esc)</source>
   <translation>关闭手册（Esc）</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Runs</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Select one to look at it, or two (Ctrl+click) to compare them.</source>
   <translation>选一个查看，或选两个（Ctrl+点击）比较。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>No runs yet. Every training is kept and listed here.</source>
   <translation>还没有运行。每次训练都会保留并列在这里。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Epochs</source>
   <translation>轮次</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Every training of this project, the newest first; the star is the highest score</source>
   <translation>此项目的全部训练，最新在前；星号为最高得分</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>This run is being trained.</source>
   <translation>此运行正在训练。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Generator</source>
   <translation>生成器</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Timesteps</source>
   <translation>时间步</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Last trained</source>
   <translation>上次训练</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Best checkpoint</source>
   <translation>最佳检查点</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Diffusion</source>
   <translation>扩散</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Diffusion, as published</source>
   <translation>扩散，按论文</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>DeepSMOTE</source>
   <translation>DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Delete {run}?</source>
   <translation>删除 {run}？</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>It is moved to the trash with its {number} checkpoints. Pictures made with it stay.</source>
   <translation>将连同其 {number} 个检查点移到回收站。用它生成的图片会保留。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>&amp;Delete</source>
   <translation>删除(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>&amp;Keep it</source>
   <translation>保留(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>The run could not be deleted.</source>
   <translation>无法删除运行。</translation>
  </message>
 </context>
 <context>
  <name>JobButtons</name>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>C&amp;ontinue</source>
   <translation>继续(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>&amp;Start</source>
   <translation>开始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>P&amp;ause</source>
   <translation>暂停(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>S&amp;top</source>
   <translation>停止(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Res&amp;ume</source>
   <translation>恢复(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Go on</source>
   <translation>继续进行</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
 </context>
 <context>
  <name>JobsButton</name>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Jobs</source>
   <translation>任务</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Nothing is at work.</source>
   <translation>没有正在运行的任务。</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>No jobs</source>
   <translation>无任务</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>At work</source>
   <translation>运行中</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{text}, {number} waiting</source>
   <translation>{text}，{number} 个等待</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{text} ▾</source>
   <translation>{text} ▾</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Jobs: {text}</source>
   <translation>任务：{text}</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Trainings and sets at work are listed here</source>
   <translation>正在进行的训练和数据集列在这里</translation>
  </message>
 </context>
 <context>
  <name>LanguageMenu</name>
  <message>
   <location filename="../../app/language.py" />
   <source>&amp;Language</source>
   <translation>语言(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>The language of the window</source>
   <translation>窗口语言</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>As the &amp;system</source>
   <translation>跟随系统(&amp;S)</translation>
  </message>
 </context>
 <context>
  <name>LargePictures</name>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Before</source>
   <translation>上一张(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>The one before (left arrow)</source>
   <translation>上一张（左方向键）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Next</source>
   <translation>下一张(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>The next one (right arrow)</source>
   <translation>下一张（右方向键）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Back to the list (Esc)</source>
   <translation>返回列表（Esc）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>  ·  {more} more of this group</source>
   <translation>  ·  本组还有 {more} 张</translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message>
   <location filename="../../app/menu.py" />
   <source>Fi&amp;le</source>
   <translation>文件(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Vie&amp;w</source>
   <translation>视图(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Hel&amp;p</source>
   <translation>帮助(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Help on what is shown</source>
   <translation>当前内容的帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Opens the manual</source>
   <translation>打开手册</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;About Flawsmith</source>
   <translation>关于 Flawsmith(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Version, licences, credits</source>
   <translation>版本、许可证、致谢</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;New project…</source>
   <translation>新建项目(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Begin with a folder of pictures</source>
   <translation>从图片文件夹开始</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Open project…</source>
   <translation>打开项目(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open a project's folder</source>
   <translation>打开项目文件夹</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open &amp;recent</source>
   <translation>打开最近的项目(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open the &amp;demo</source>
   <translation>打开演示(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Pictures that Flawsmith draws itself</source>
   <translation>Flawsmith 自己画的图片</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Other &amp;pictures…</source>
   <translation>其他图片(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Prepare another folder of pictures</source>
   <translation>准备另一个图片文件夹</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Show project &amp;folder</source>
   <translation>显示项目文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open the project's folder in the file manager</source>
   <translation>在文件管理器中打开项目文件夹</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Save &amp;support bundle…</source>
   <translation>保存支持文件包(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>One file with what helps others to find a fault; no pictures unless you want</source>
   <translation>有助于他人排查故障的一个文件；除非您愿意，否则不含图片</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Close the window</source>
   <translation>关闭窗口</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Start training</source>
   <translation>开始训练(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>With the settings of the Training tab</source>
   <translation>按“训练”标签页的设置</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Pause or resume</source>
   <translation>暂停或恢复(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Hold the training, or go on</source>
   <translation>暂停训练，或继续</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>S&amp;top training</source>
   <translation>停止训练(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Everything is kept</source>
   <translation>全部保留</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Jobs</source>
   <translation>任务(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>What is at work and what waits</source>
   <translation>正在运行和等待的任务</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Generation</source>
   <translation>生成</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Evaluation</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>From pictures to a trained model</source>
   <translation>从图片到训练好的模型</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>From a trained model to a balanced set</source>
   <translation>从训练好的模型到均衡的数据集</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Whether a set helps, and how good a model's checkpoints are</source>
   <translation>数据集是否有用，模型的检查点有多好</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Every training of this project, to look at and to compare</source>
   <translation>查看并比较此项目的全部训练</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Choose other &amp;pictures…</source>
   <translation>选择其他图片(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>The pictures could not be prepared.</source>
   <translation>无法准备图片。</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>{title} is under way.</source>
   <translation>正在进行：{title}。</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>I &amp;see</source>
   <translation>知道了(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>&amp;Prepare again</source>
   <translation>重新准备(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Save support &amp;bundle…</source>
   <translation>保存支持文件包(&amp;B)…</translation>
  </message>
 </context>
 <context>
  <name>MatrixGrid</name>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>called NG</source>
   <translation>判为 NG</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>called OK</source>
   <translation>判为 OK</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>NG</source>
   <translation>NG</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>{title}: {caught} caught, {leaks} leaks, {overkill} overkill, {passed} passed</source>
   <translation>{title}：检出 {caught}，漏检 {leaks}，过检 {overkill}，通过 {passed}</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <location filename="../../app/new_project.py" />
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder of the pictures</source>
   <translation>图片文件夹</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Name of the project</source>
   <translation>项目名称</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder that the project's own folder is made in</source>
   <translation>在其中创建项目文件夹的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>C&amp;reate</source>
   <translation>创建(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Make the project and prepare the pictures</source>
   <translation>创建项目并准备图片</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Pictures</source>
   <translation>图片(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Folder</source>
   <translation>文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Choose the folder that holds one sub-folder of pictures for each defect.</source>
   <translation>请选择每种缺陷各有一个子文件夹的图片文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>There is no folder {folder}.</source>
   <translation>没有文件夹 {folder}。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>{folder} exists already. Choose another name.</source>
   <translation>{folder} 已存在。请另选名称。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>The project is made in {folder}. That folder can be moved and copied later.</source>
   <translation>项目将建在 {folder}。该文件夹以后可以移动和复制。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder of pictures</source>
   <translation>图片文件夹</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder for the project</source>
   <translation>存放项目的文件夹</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Finished: {title}</source>
   <translation>已完成：{title}</translation>
  </message>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Ended before its time: {title}</source>
   <translation>提前结束：{title}</translation>
  </message>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <location filename="../../app/opening.py" />
   <source>{title} is under way. Wait for its end or stop it first.</source>
   <translation>正在进行：{title}。请等待结束或先停止。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Not now.</source>
   <translation>现在不行。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} cannot be read. Look whether its drive or network share is connected.</source>
   <translation>无法读取 {folder}。请查看其驱动器或网络共享是否已连接。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project cannot be opened.</source>
   <translation>无法打开项目。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} was made with a newer version of Flawsmith. Install that version here too; nothing was changed.</source>
   <translation>{folder} 由更新版本的 Flawsmith 创建。请在此也安装该版本；未作任何更改。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This project needs a newer Flawsmith.</source>
   <translation>此项目需要更新的 Flawsmith。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} holds no project. To begin a new one, choose a folder of pictures instead.</source>
   <translation>{folder} 中没有项目。要新建项目，请选择图片文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Begin a project with these pictures</source>
   <translation>用这些图片新建项目(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This is not a project.</source>
   <translation>这不是项目。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{file} cannot be read. Restore it from a copy, or choose the pictures again: decisions and runs are kept.</source>
   <translation>无法读取 {file}。请从副本恢复，或重新选择图片：决定和运行会保留。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Choose the pictures…</source>
   <translation>选择图片(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project is damaged.</source>
   <translation>项目已损坏。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Use it &amp;here</source>
   <translation>在此使用(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This project was prepared by an older Flawsmith and is now prepared again. Your decisions and runs are kept.</source>
   <translation>此项目由旧版 Flawsmith 准备，现在重新准备。您的决定和运行会保留。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The last preparation of this project was ended early; it goes on now.</source>
   <translation>此项目上次的准备提前结束；现在继续。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The pictures of this project are not in {folder} any more.</source>
   <translation>此项目的图片已不在 {folder} 中。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Show where they &amp;are…</source>
   <translation>指出位置(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The other window still uses this project.</source>
   <translation>另一个窗口仍在使用此项目。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Close the project there first; it can then be used here.</source>
   <translation>请先在那边关闭项目，然后即可在此使用。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Folder of pictures</source>
   <translation>图片文件夹</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Project folder</source>
   <translation>项目文件夹</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} is not there any more. If it was moved, open it where it is now.</source>
   <translation>{folder} 已不存在。若已移动，请在其现在的位置打开。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project was not found.</source>
   <translation>找不到项目。</translation>
  </message>
 </context>
 <context>
  <name>OtherLinePage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Another line</source>
   <translation>另一条产线</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Nothing was learnt from the pictures of this line</source>
   <translation>没有从这条产线的图片学习任何内容</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The same models on the other line's pictures. Only where that line itself has {rate} false alarms (matched) can they be compared; the rest is what happens with the threshold left as it is.</source>
   <translation>同样的模型用于另一条产线的图片。只有在那条产线本身误报为 {rate}（匹配）时才能比较；其余为阈值保持不变的情形。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>学习内容</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall, matched {rate}</source>
   <translation>NG 召回率，匹配 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall</source>
   <translation>NG 召回率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>False alarms</source>
   <translation>误报</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Leaks</source>
   <translation>漏检</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Overkill</source>
   <translation>过检</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>‹ &amp;Back</source>
   <translation>‹ 返回(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Back to the Training tab (Esc). Decisions are kept.</source>
   <translation>返回“训练”标签页（Esc）。决定会保留。</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>撤销最后一个决定（Ctrl+Z）</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>&amp;Apply</source>
   <translation>应用(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>1 decision, not applied yet</source>
   <translation>1 个决定，尚未应用</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>{number} decisions, not applied yet</source>
   <translation>{number} 个决定，尚未应用</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Prepare the pictures again with these decisions; only what they touch is done anew</source>
   <translation>用这些决定重新准备图片；只重做受影响的部分</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Nothing to apply</source>
   <translation>没有要应用的</translation>
  </message>
 </context>
 <context>
  <name>PassportPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Real pictures</source>
   <translation>真实图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>How many real pictures there were for what</source>
   <translation>真实图片各用途的数量</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Passport</source>
   <translation>档案</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Ctrl+C copies; the report has all of it</source>
   <translation>Ctrl+C 复制；报告中全都有</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>No picture of validation or test was seen by a generator or changed in any way.</source>
   <translation>验证和测试的图片没有任何生成器见过，也未作任何更改。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Class</source>
   <translation>类别</translation>
  </message>
 </context>
 <context>
  <name>PatternPanel</name>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern</source>
   <translation>图案</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Re&amp;view…</source>
   <translation>查看(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>See the coordinate of every picture</source>
   <translation>查看每张图片的坐标</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture before</source>
   <translation>上一张图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture after</source>
   <translation>下一张图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Solid: one cell of the repeating circuit. Dashed: the template. Dot: the coordinate x, y, where the template lies in this picture.</source>
   <translation>实线：重复电路的一个单元。虚线：模板。圆点：模板在此图片中的坐标 x, y。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>The repeating pattern of the circuit is looked for as soon as there are pictures.</source>
   <translation>一有图片就会查找电路的重复图案。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern: none</source>
   <translation>图案：无</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern: cycle {x:.2f} × {y:.2f} px</source>
   <translation>图案：周期 {x:.2f} × {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source> at {angle:.0f}°</source>
   <translation>，{angle:.0f}°</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>No repeating pattern was found.</source>
   <translation>未找到重复图案。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>{file} cannot be read any more.</source>
   <translation>无法再读取 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture {file} with its pattern</source>
   <translation>图片 {file} 及其图案</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>x {x:.2f}, y {y:.2f} px</source>
   <translation>x {x:.2f}, y {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>score {score:.2f}</source>
   <translation>得分 {score:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>turned {angle:+.1f}°</source>
   <translation>旋转 {angle:+.1f}°</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>size {scale:.1f} %</source>
   <translation>大小 {scale:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>template {w:.0f}×{h:.0f} px</source>
   <translation>模板 {w:.0f}×{h:.0f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Re&amp;view {number}…</source>
   <translation>查看(&amp;V) {number}…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Look at the pictures whose coordinate is in doubt, and put them right</source>
   <translation>查看坐标存疑的图片并更正</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>See the coordinate of every picture, correct it, or draw the repeating cell by hand</source>
   <translation>查看每张图片的坐标并更正，或手动画出重复单元</translation>
  </message>
 </context>
 <context>
  <name>PictureCanvas</name>
  <message>
   <location filename="../../app/widgets/canvas.py" />
   <source>{file} cannot be read.</source>
   <translation>无法读取 {file}。</translation>
  </message>
 </context>
 <context>
  <name>PictureDetail</name>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Generated picture</source>
   <translation>生成的图片</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Outlines</source>
   <translation>轮廓(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Draw a line around the defects (O)</source>
   <translation>在缺陷周围画线（O）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Accept</source>
   <translation>采纳(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>It is as it should be (A)</source>
   <translation>符合要求（A）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Reject</source>
   <translation>拒绝(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>It is left out of everything; the file stays on disk (R)</source>
   <translation>不用于任何用途；文件保留在磁盘上（R）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>撤销最后一个决定（Ctrl+Z）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Before</source>
   <translation>上一张(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>The one before (left arrow)</source>
   <translation>上一张（左方向键）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Next</source>
   <translation>下一张(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>The next one (right arrow)</source>
   <translation>下一张（右方向键）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Back to the gallery (Esc)</source>
   <translation>返回图库（Esc）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>generated</source>
   <translation>生成</translation>
  </message>
 </context>
 <context>
  <name>PictureList</name>
  <message>
   <location filename="../../app/pages/picture_list.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/picture_list.py" />
   <source>Choose the picture to look at (Page Up, Page Down)</source>
   <translation>选择要查看的图片（Page Up、Page Down）</translation>
  </message>
 </context>
 <context>
  <name>PicturesPanel</name>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>C&amp;hoose pictures…</source>
   <translation>选择图片(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Choose the folder that holds one sub-folder of pictures for each defect class</source>
   <translation>选择一个文件夹，其中每个缺陷类别有一个子文件夹</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Stop preparing the pictures; what was found so far is kept</source>
   <translation>停止准备图片；已找到的内容会保留</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>See what was found in the pictures</source>
   <translation>查看在图片中发现了什么</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in originals…</source>
   <translation>在原图中点击缺陷…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>In these originals the defects could not be found; show where they are</source>
   <translation>这些原图中未能找到缺陷；请指出位置</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply the decisions</source>
   <translation>应用决定</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Prepare the pictures again with what you decided on the pages</source>
   <translation>按您在各页面上的决定重新准备图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>No pictures yet</source>
   <translation>还没有图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Drop a folder here, or choose one. It should hold one sub-folder for each defect class; good pictures go in one named “ok”.</source>
   <translation>把文件夹拖到这里，或选择一个。每个缺陷类别应有一个子文件夹；良品图片放在名为“ok”的子文件夹里。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>{pictures} pictures, 1 class</source>
   <translation>{pictures} 张图片，1 个类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>{pictures} pictures, {classes} classes</source>
   <translation>{pictures} 张图片，{classes} 个类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply 1 decision</source>
   <translation>应用 1 个决定</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply {number} decisions</source>
   <translation>应用 {number} 个决定</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>C&amp;hange…</source>
   <translation>更改(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Check: nothing in the way</source>
   <translation>检查：没有问题</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click to see the check</source>
   <translation>点击查看检查结果</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in 1 original…</source>
   <translation>在 1 张原图中点击缺陷…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in {number} originals…</source>
   <translation>在 {number} 张原图中点击缺陷…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Folder of pictures</source>
   <translation>图片文件夹</translation>
  </message>
 </context>
 <context>
  <name>PlaceSide</name>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Right as it is</source>
   <translation>原样正确(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>The lattice lies as it should (Enter)</source>
   <translation>格子位置正确（Enter）</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Take this place</source>
   <translation>采用此位置(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Use the place you dragged the lattice to (Enter)</source>
   <translation>使用您拖动格子后的位置（Enter）</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Put it bac&amp;k</source>
   <translation>放回(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Move the lattice back to where it was</source>
   <translation>把格子移回原处</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Drag the lattice until its lines lie on the circuit. Arrow keys move it by 1 px, with Shift by 0.1 px. The wheel zooms, the right button moves the picture, 0 shows it whole.</source>
   <translation>拖动格子，直到线落在电路上。方向键每次 1 px，按住 Shift 为 0.1 px。滚轮缩放，右键移动图片，按 0 显示全图。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You said: right as it is.</source>
   <translation>您已指定：原样正确。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You put it right by hand.</source>
   <translation>您已手动更正。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You left it out.</source>
   <translation>您已将其排除。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>This picture {doubt}.</source>
   <translation>此图片：{doubt}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Take &amp;in again</source>
   <translation>重新加入(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Leave out</source>
   <translation>排除(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Use this picture after all</source>
   <translation>仍使用此图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Do not use this picture; it stays on disk</source>
   <translation>不使用此图片；文件保留在磁盘上</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>x {x:.2f}, y {y:.2f} px</source>
   <translation>x {x:.2f}, y {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>turned {angle:+.1f}°</source>
   <translation>旋转 {angle:+.1f}°</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>moved by hand</source>
   <translation>已手动移动</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>score {score:.2f}</source>
   <translation>得分 {score:.2f}</translation>
  </message>
 </context>
 <context>
  <name>Plot</name>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>real pictures: {value}</source>
   <translation>真实图片：{value}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>now {value}</source>
   <translation>现在 {value}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>last {last}</source>
   <translation>最后 {last}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>last {last}   ★ {best} at {epoch:g}</source>
   <translation>最后 {last}   ★ {best}（第 {epoch:g} 轮）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>{last}  ★ {best}</source>
   <translation>{last}  ★ {best}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>epoch {epoch:.4g}: {value}</source>
   <translation>第 {epoch:.4g} 轮：{value}</translation>
  </message>
 </context>
 <context>
  <name>Preparation</name>
  <message>
   <location filename="../../app/preparation.py" />
   <source>Making the demo pictures</source>
   <translation>制作演示图片</translation>
  </message>
  <message>
   <location filename="../../app/preparation.py" />
   <source>Preparing the pictures</source>
   <translation>准备图片</translation>
  </message>
 </context>
 <context>
  <name>ProgressPanel</name>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Offer</source>
   <translation>建议</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Nothing is offered now</source>
   <translation>目前没有建议</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>   (and {count} more)</source>
   <translation>  （另有 {count} 条）</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>{done} of {total} {unit}</source>
   <translation>{done} / {total} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Looking at the checkpoint of epoch {epoch}</source>
   <translation>正在查看第 {epoch} 轮的检查点</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Waiting for: {title}. It starts by itself.</source>
   <translation>等待：{title}。结束后自动开始。</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Stopping after the step at hand; everything is kept.</source>
   <translation>当前步骤后停止；全部保留。</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Starting. The first steps take a few seconds.</source>
   <translation>正在启动。最初几步需要几秒钟。</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
 </context>
 <context>
  <name>ProjectSide</name>
  <message>
   <location filename="../../app/project_side.py" />
   <source>The project could not be read whole.</source>
   <translation>未能完整读取项目。</translation>
  </message>
  <message>
   <location filename="../../app/project_side.py" />
   <source>The decision could not be kept.</source>
   <translation>无法保存决定。</translation>
  </message>
 </context>
 <context>
  <name>ProofProgress</name>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Model {number} of {total}</source>
   <translation>模型 {number}/{total}</translation>
  </message>
 </context>
 <context>
  <name>ProofSide</name>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Proof in view</source>
   <translation>查看的证明</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Look at another proof of this project</source>
   <translation>查看此项目的其他证明</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Proof</source>
   <translation>证明</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Does it help?</source>
   <translation>是否有用？</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>An inspection model learns from your real pictures alone, with classic augmentation, with the synthetic set, and with both. All are then tested on real defects that no generator ever saw. The answer is one sentence: the set helps, makes no measurable difference, or hurts, and how sure that is.</source>
   <translation>检测模型分别仅用您的真实图片、加常规增强、加合成数据集以及两者都加来学习。然后全部在没有生成器见过的真实缺陷上测试。答案是一句话：数据集有用、没有可测得的差别，或有害，以及有多确定。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>F1 explains it at length.</source>
   <translation>按 F1 查看详细说明。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>{name} (not finished)</source>
   <translation>{name}（未完成）</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Nothing proved yet.</source>
   <translation>尚未证明任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Stopped at {done} of {total} models. Continue takes it up from there.</source>
   <translation>停在第 {done}/{total} 个模型。点击“继续”可接着进行。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Choose another proof, or start one on the left.</source>
   <translation>请选择其他证明，或在左侧开始一个。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>The proof could not be read.</source>
   <translation>无法读取证明。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Finished: {models} models trained.</source>
   <translation>已完成：训练了 {models} 个模型。</translation>
  </message>
 </context>
 <context>
  <name>ProofSteps</name>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Proof</source>
   <translation>证明</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Models of the proof</source>
   <translation>证明的模型</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Each model that is trained, with the share of the test's defects it finds at 2 % false alarms</source>
   <translation>每个训练的模型，及其在误报 2 % 时找到的测试缺陷比例</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>{models} inspection models: {kinds} kinds of training, {seeds} of each. One alone may be luck; the verdict comes from all of them. In the table: the share of the test's defects that each finds at 2 % false alarms.</source>
   <translation>检测模型 {models} 个：{kinds} 种训练方式，每种 {seeds} 个。单独一个可能是偶然，判定来自全部模型。表中是误报 2 % 时各模型找到的测试缺陷比例。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Learns from</source>
   <translation>学习内容</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Model {number}</source>
   <translation>模型 {number}</translation>
  </message>
 </context>
 <context>
  <name>ProofView</name>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Figures of the proof</source>
   <translation>证明的数值</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Defects found</source>
   <translation>找到的缺陷</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>How many defects each kind of training finds</source>
   <translation>每种训练找到多少缺陷</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Each class</source>
   <translation>各类别</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Which defects are found</source>
   <translation>找到了哪些缺陷</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Amounts</source>
   <translation>数量</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>How many synthetic pictures are best</source>
   <translation>多少张合成图片最好</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>ROC, precision and recall</source>
   <translation>ROC、精确率与召回率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Counts</source>
   <translation>计数</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Confusion matrices</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Another line</source>
   <translation>另一条产线</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The same models on another process line</source>
   <translation>同样的模型用于另一条产线</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Passport</source>
   <translation>档案</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>What was compared, with versions and keys</source>
   <translation>比较了什么，及版本和密钥</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Figures</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Report (*.pdf)</source>
   <translation>报告 (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The report could not be saved.</source>
   <translation>无法保存报告。</translation>
  </message>
 </context>
 <context>
  <name>ProvePanel</name>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Proved on</source>
   <translation>证明条件</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The inspection model that is trained with and without the set. The small network needs no graphics card.
The others are those of the published work; they begin with ImageNet weights where their file is found,
otherwise from zero, and the report says which.</source>
   <translation>分别用和不用数据集训练的检测模型。小型网络不需要显卡。
其他的是论文中所用的；找到其文件时从 ImageNet 权重开始，
否则从零开始，报告会写明。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Inspection &amp;model</source>
   <translation>检测模型(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Inspection model</source>
   <translation>检测模型</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Further test pictures</source>
   <translation>更多测试图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None: only the tenth that was held back</source>
   <translation>无：仅留出的十分之一</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>A folder of real pictures of the same line that were not prepared, one sub-folder a class.
The more defects in it, the smaller the differences that can be seen.</source>
   <translation>同一产线未准备过的真实图片文件夹，每类一个子文件夹。
其中缺陷越多，能看出的差别越小。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Another line</source>
   <translation>另一条产线</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>A folder of real pictures of another process line, one sub-folder a class: does it help there?</source>
   <translation>另一条产线的真实图片文件夹，每类一个子文件夹：在那里是否有用？</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>ImageNet weights</source>
   <translation>ImageNet 权重</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None named: from this computer's cache, else from zero</source>
   <translation>未指定：用本机缓存，没有则从零开始</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The folder with the published weights of this model, such as resnet50-11ad3fa6.pth.
Nothing is downloaded.</source>
   <translation>存放该模型公开权重的文件夹，例如 resnet50-11ad3fa6.pth。
不会下载任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Go on with this proof where it stopped; what was trained is kept</source>
   <translation>从停下处继续此证明；已训练的会保留</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Hold the proof and free the processor</source>
   <translation>暂停证明并释放处理器</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Stop; the models that are trained are kept, and the proof can be continued</source>
   <translation>停止；已训练的模型会保留，证明可以继续</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Choose pictures in the Training tab first.</source>
   <translation>请先在“训练”标签页选择图片。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>An inspection model learns good and bad pictures, and this project has no good ones: put some into a sub-folder “ok” and prepare again.</source>
   <translation>检测模型要学习良品和不良，而此项目没有良品：请放入子文件夹“ok”并重新准备。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Make a set in the Generation tab first.</source>
   <translation>请先在“生成”标签页生成数据集。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Nothing was held back to test with: that takes {least} pictures of a class. Name further test pictures, real ones that were not prepared.</source>
   <translation>没有留出用于测试的图片：一个类别至少要有 {least} 张才会留出。请指定更多测试图片，即未参与准备的真实图片。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Tick the set that is to be proved.</source>
   <translation>请勾选要证明的数据集。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Train the inspection models and compare them; everything is kept</source>
   <translation>训练检测模型并比较；全部保留</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>“{name}” stopped at {done} of {total} models.</source>
   <translation>“{name}”：停在第 {done}/{total} 个模型。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>{models} inspection models learn from the real pictures alone, with classic augmentation, with the set and with both, {seeds} of each kind. All are tested on real pictures that no generator saw.</source>
   <translation>{models} 个检测模型分别仅用真实图片、加常规增强、加数据集、两者都加来学习，每种 {seeds} 个。全部在没有生成器见过的真实图片上测试。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Roughly {time} on this computer.</source>
   <translation>在这台电脑上大约 {time}。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The small network is much faster.</source>
   <translation>小型网络快得多。</translation>
  </message>
 </context>
 <context>
  <name>ReviewList</name>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Pictures shown</source>
   <translation>显示的图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Which pictures are listed</source>
   <translation>选择列出哪些图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>right</source>
   <translation>正确</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>moved</source>
   <translation>已移动</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>left out</source>
   <translation>已排除</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>To look at ({number})</source>
   <translation>待查看（{number}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>All pictures ({number})</source>
   <translation>所有图片（{number}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Left out ({number})</source>
   <translation>已排除（{number}）</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>No coordinate is in doubt. Choose “All pictures” to look at them anyway.</source>
   <translation>没有存疑的坐标。如仍要查看，请选择“所有图片”。</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>No picture was left out.</source>
   <translation>没有排除任何图片。</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coordinates to look at</source>
   <translation>待查看的坐标</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The picture with the pattern's lattice</source>
   <translation>带图案格子的图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The lines should lie on the same parts of the circuit everywhere</source>
   <translation>各处的线都应落在电路的相同位置</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coor&amp;dinates</source>
   <translation>坐标(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>See and correct where the pattern lies in each picture</source>
   <translation>查看并更正每张图片中图案的位置</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Repeating cell by &amp;hand</source>
   <translation>手动画重复单元(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Draw the repeating cell yourself, or say that there is none</source>
   <translation>自己画出重复单元，或指定没有</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coordinates</source>
   <translation>坐标</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Choose a picture at the left.</source>
   <translation>请在左侧选择图片。</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The repeating cell was changed. Press Apply: all coordinates are then found anew.</source>
   <translation>重复单元已更改。点击“应用”后将重新求出所有坐标。</translation>
  </message>
 </context>
 <context>
  <name>RunChoice</name>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>The star marks the run with the highest overall score</source>
   <translation>星号表示综合得分最高的运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>No trained run yet</source>
   <translation>尚无训练好的运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>At every checkpoint pictures are drawn and compared with real ones. The best one is used for generating: the highest score among those that copy no picture.</source>
   <translation>每个检查点都会画图并与真实图片比较。生成使用最佳者：不复制图片者中得分最高的。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Show its &amp;curves</source>
   <translation>显示其曲线(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>The same figures against the epoch, in the Training tab</source>
   <translation>在“训练”标签页按轮次查看同样的数值</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>&amp;Two runs side by side</source>
   <translation>两个运行并排(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Compare runs in the History tab</source>
   <translation>在“历史”标签页比较运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
 </context>
 <context>
  <name>RunColumn</name>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>No samples.</source>
   <translation>没有样例。</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>&amp;Show</source>
   <translation>显示(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Show this run in the Training tab</source>
   <translation>在“训练”标签页显示此运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>C&amp;ontinue</source>
   <translation>继续(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Go on with this run from its last checkpoint</source>
   <translation>从最后的检查点继续此运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Copy settings</source>
   <translation>复制设置</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Take its settings over for the next training</source>
   <translation>把其设置用于下次训练</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Move this run with all its checkpoints to the trash</source>
   <translation>把此运行连同全部检查点移到回收站</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Samples, epoch {epoch} – real left, generated right</source>
   <translation>样例，第 {epoch} 轮 – 左真实，右生成</translation>
  </message>
 </context>
 <context>
  <name>RunView</name>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Run in view</source>
   <translation>查看的运行</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Look at another run; the star marks the one with the highest overall score</source>
   <translation>查看其他运行；星号表示综合得分最高的运行</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>The run with the highest overall score</source>
   <translation>综合得分最高的运行</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Finished: {epochs} epochs. Go to Generation to make pictures with it.</source>
   <translation>已完成：{epochs} 轮。到“生成”标签页用它生成图片。</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stopped at epoch {epoch} of {epochs}. Continue takes it up from there.</source>
   <translation>停在第 {epoch}/{epochs} 轮。点击“继续”可从此处继续。</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stopped in its first epoch. Continue takes it up.</source>
   <translation>停在第一轮。点击“继续”可继续训练。</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>No checkpoint is good enough yet: {why}</source>
   <translation>还没有足够好的检查点：{why}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>★ epoch {epoch}</source>
   <translation>★ 第 {epoch} 轮</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>第 {epoch}/{epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stop the training; everything is kept, and Continue takes it up again</source>
   <translation>停止训练；全部保留，点击“继续”可再次进行</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stop &amp;here</source>
   <translation>在此停止(&amp;H)</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: real picture
{file}</source>
   <translation>{name}：真实图片
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: generated for the same coordinate
{file}</source>
   <translation>{name}：按相同坐标生成
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: generated between this real picture and another
{file}</source>
   <translation>{name}：在此真实图片与另一张之间生成
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>
coordinate error {error}</source>
   <translation>
坐标误差 {error}</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples</source>
   <translation>样例</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples of the checkpoint before</source>
   <translation>上一个检查点的样例</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples of the checkpoint after</source>
   <translation>下一个检查点的样例</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Epoch of the samples</source>
   <translation>样例的轮次</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Drag to see the same pictures get better from checkpoint to checkpoint</source>
   <translation>拖动可看到同样的图片随检查点逐步变好</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>At every checkpoint a few pictures are made here, each beside a real one of the same coordinate.</source>
   <translation>每个检查点会在这里生成几张图片，与相同坐标的真实图片并排显示。</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>At every checkpoint a few pictures are made here, each beside the nearer of the two real ones it lies between.</source>
   <translation>每个检查点会在这里生成几张图片，与其所处的两张真实图片中较近的一张并排显示。</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples, epoch {epoch} – real left, generated right</source>
   <translation>样例，第 {epoch} 轮 – 左真实，右生成</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples, epoch {epoch} – nearest real left, generated right</source>
   <translation>样例，第 {epoch} 轮 – 左为最近的真实图片，右为生成</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>{title}, best checkpoint ★</source>
   <translation>{title}，最佳检查点 ★</translation>
  </message>
 </context>
 <context>
  <name>SetChoice</name>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Sets to prove</source>
   <translation>要证明的数据集</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Other &amp;folder…</source>
   <translation>其他文件夹(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Add a generated set that lies outside of the project</source>
   <translation>加入位于项目之外的生成数据集</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>There is no generated set yet. Make one first: the proof then says whether it is worth using.</source>
   <translation>还没有生成的数据集。请先生成一个：证明会说明它是否值得使用。</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>&amp;Go to Generation</source>
   <translation>转到“生成”(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Make a balanced set with a trained model</source>
   <translation>用训练好的模型生成均衡的数据集</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{name}, {number} pictures</source>
   <translation>{name}，{number} 张图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{name}, {number} pictures ↗</source>
   <translation>{name}，{number} 张图片 ↗</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Prove this set: {folder}</source>
   <translation>证明此数据集：{folder}</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Outside of the project: {folder}</source>
   <translation>项目之外：{folder}</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Folder of a generated set</source>
   <translation>生成的数据集的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{folder} holds no manifest.csv. Choose a folder that was made here by Generate.</source>
   <translation>{folder} 中没有 manifest.csv。请选择由此处“生成”创建的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>This is not a generated set.</source>
   <translation>这不是生成的数据集。</translation>
  </message>
 </context>
 <context>
  <name>SharePlot</name>
  <message>
   <location filename="../../app/widgets/share_plot.py" />
   <source>The wheel zooms, dragging moves, a double click shows all again</source>
   <translation>滚轮缩放，拖动移动，双击显示全部</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Flawsmith turns a folder of your defect pictures into a balanced training set, and proves whether it helps.</source>
   <translation>Flawsmith 把您的缺陷图片文件夹变成均衡的训练集，并证明它是否有用。</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>&amp;Choose your pictures…</source>
   <translation>选择您的图片(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Open the &amp;demo</source>
   <translation>打开演示(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>&amp;Open another project…</source>
   <translation>打开其他项目(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Open a project's folder (Ctrl+O)</source>
   <translation>打开项目文件夹（Ctrl+O）</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Recent projects</source>
   <translation>最近的项目</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>A folder with one sub-folder for each defect; good pictures in one named “ok”. Your pictures are only read, never changed. You can also drop the folder here.</source>
   <translation>每种缺陷一个子文件夹的文件夹；良品放在名为“ok”的子文件夹。图片只读取，绝不更改。也可以把文件夹拖到这里。</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Flawsmith draws its own pictures and prepares them: nothing is needed, about a minute.</source>
   <translation>Flawsmith 自己画图并准备好：什么都不需要，约一分钟。</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Opening {name}…</source>
   <translation>正在打开 {name}…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>None yet.</source>
   <translation>还没有。</translation>
  </message>
 </context>
 <context>
  <name>SupportDialog</name>
  <message>
   <location filename="../../app/support.py" />
   <source>Save support bundle</source>
   <translation>保存支持文件包</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>One file that helps others to find a fault: the program's log and versions, the device, and of this project the settings, the curves and the names of its files. Nothing is sent; you decide who gets it.</source>
   <translation>有助于他人排查故障的一个文件：程序日志和版本、设备，以及本项目的设置、曲线和文件名。不会发送任何内容；交给谁由您决定。</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>&amp;Also a few pictures: three of each class and the newest samples</source>
   <translation>也包括几张图片(&amp;A)：每类三张和最新样例</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Leave this off where your pictures may not leave the factory</source>
   <translation>若图片不得离开工厂，请不要勾选</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Choose where the file goes</source>
   <translation>选择文件的存放位置</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Open its &amp;folder</source>
   <translation>打开其文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Show the file in the file manager</source>
   <translation>在文件管理器中显示该文件</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Zip files (*.zip)</source>
   <translation>Zip 文件 (*.zip)</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Saving…</source>
   <translation>正在保存…</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>The bundle could not be saved.</source>
   <translation>无法保存文件包。</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Saved as {file}.</source>
   <translation>已保存为 {file}。</translation>
  </message>
 </context>
 <context>
  <name>Tiling</name>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated: where the rectangle is right, no seams are seen</source>
   <translation>重复排列的单元：矩形正确时看不到接缝</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated</source>
   <translation>重复排列的单元</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated is shown here.</source>
   <translation>重复排列的单元显示在这里。</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Choose pictures first.</source>
   <translation>请先选择图片。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Why?</source>
   <translation>为什么？</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Read the whole advice</source>
   <translation>阅读完整建议</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion</source>
   <translation>扩散</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion, as published</source>
   <translation>扩散，按论文</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>DeepSMOTE</source>
   <translation>DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion draws only the defect and takes the circuit from your pictures: best in most cases.
As published draws the whole picture, as in the paper; it needs more pictures and time.
DeepSMOTE makes pictures between two real ones of a class: for sets of a few tens. It learns
in minutes and cannot be asked for a coordinate.</source>
   <translation>扩散只画缺陷，电路取自您的图片：多数情况下最好。
按论文则画整张图片，需要更多图片和时间。
DeepSMOTE 在同类的两张真实图片之间生成：适合几十张。
几分钟即可学会，但不能指定坐标。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>How often the training goes through all pictures</source>
   <translation>训练遍历全部图片的次数</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Generator</source>
   <translation>生成器(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Epochs</source>
   <translation>轮次(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>T&amp;imesteps</source>
   <translation>时间步(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Go on with this run from its last checkpoint, with its own settings</source>
   <translation>从最后的检查点按原设置继续此运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Hold the training and free the processor</source>
   <translation>暂停训练并释放处理器</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Stop after the step at hand; what was learnt is kept and can be continued</source>
   <translation>当前步骤后停止；已学到的会保留，可以继续</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Trying how fast this computer is…</source>
   <translation>正在测试这台电脑的速度…</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Advised: {name}</source>
   <translation>建议：{name}</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{text}, about {time}</source>
   <translation>{text}，约 {time}</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>In how many steps a picture is turned into noise and back; 1000 is usual</source>
   <translation>图片经过多少步变为噪声再还原；通常为 1000</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>DeepSMOTE makes a picture in one step.</source>
   <translation>DeepSMOTE 一步生成图片。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Start</source>
   <translation>开始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Start next</source>
   <translation>排队开始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Train a new run with these settings</source>
   <translation>用这些设置训练新的运行</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Add a training with these settings to the queue; it starts by itself</source>
   <translation>把采用这些设置的训练加入队列；会自动开始</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{run} stopped at epoch {epoch} of {epochs}.</source>
   <translation>{run}：停在第 {epoch}/{epochs} 轮。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>1 training waits and starts by itself.</source>
   <translation>1 个训练在等待，会自动开始。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{number} trainings wait.</source>
   <translation>{number} 个训练在等待。</translation>
  </message>
 </context>
 <context>
  <name>TrainingTab</name>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>Choose pictures on the left to begin.</source>
   <translation>请在左侧选择图片以开始。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>No training yet. Choose the epochs and press Start.</source>
   <translation>还没有训练。设定轮次后点击“开始”。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The pictures are being prepared. A training can be started then.</source>
   <translation>正在准备图片。完成后即可开始训练。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The training cannot start.</source>
   <translation>无法开始训练。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>Go on with this run from its last checkpoint, with its own settings</source>
   <translation>从最后的检查点按原设置继续此运行</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>C&amp;ontinue</source>
   <translation>继续(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The training ended before its time.</source>
   <translation>训练提前结束。</translation>
  </message>
 </context>
 <context>
  <name>Trainings</name>
  <message>
   <location filename="../../app/trainings.py" />
   <source>Training {run}</source>
   <translation>训练 {run}</translation>
  </message>
 </context>
 <context>
  <name>UncaughtErrors</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>This is a fault of Flawsmith. Jobs that run go on and nothing on disk is lost. If it happens again, start the program anew, and send a support bundle to those who look after it.</source>
   <translation>这是 Flawsmith 的故障。正在运行的任务会继续，磁盘上的内容不会丢失。如再次发生，请重新启动程序，并把支持文件包发给维护人员。</translation>
  </message>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Something unexpected happened.</source>
   <translation>发生了意外情况。</translation>
  </message>
 </context>
 <context>
  <name>VerdictCard</name>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Verdict</source>
   <translation>结论</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Open the &amp;report</source>
   <translation>打开报告(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The whole proof with pictures, to read and to hand on; opens in the browser</source>
   <translation>含图片的完整证明，可阅读和转交；在浏览器中打开</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Save P&amp;DF…</source>
   <translation>保存 P&amp;DF…</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Keep the report as a file to send or to print</source>
   <translation>把报告存为文件，以便发送或打印</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>   (and {count} more)</source>
   <translation>  （另有 {count} 条）</translation>
  </message>
 </context>
 <context>
  <name>_Place</name>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Leave out</source>
   <translation>排除</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>{file}, left out</source>
   <translation>{file}，已排除</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Take in again</source>
   <translation>重新加入</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Use this picture after all</source>
   <translation>仍使用此图片</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Do not use this picture; it stays on disk</source>
   <translation>不使用此图片；文件保留在磁盘上</translation>
  </message>
 </context>
 <context>
  <name>_Row</name>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Waits for: {title}</source>
   <translation>等待：{title}</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stopping; everything is kept</source>
   <translation>正在停止；全部保留</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>At work</source>
   <translation>运行中</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Resume</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Hold this job, or go on with it</source>
   <translation>暂停此任务，或继续</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Take it out of the queue</source>
   <translation>从队列中移除</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stop it and keep everything</source>
   <translation>停止并全部保留</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{stage}, {share} %</source>
   <translation>{stage}，{share} %</translation>
  </message>
 </context>
 <context>
  <name>check</name>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} pictures</source>
   <translation>{number} 张图片</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} classes</source>
   <translation>{number} 个类别</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} groups that no split divides</source>
   <translation>{number} 个不拆分的组</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>read as: {layout}</source>
   <translation>读作：{layout}</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 thing stands in the way of training</source>
   <translation>有 1 项妨碍训练</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} things stand in the way of training</source>
   <translation>有 {number} 项妨碍训练</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>Nothing stands in the way of training</source>
   <translation>没有妨碍训练的问题</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>one folder a class</source>
   <translation>每个类别一个文件夹</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>captions beside the pictures</source>
   <translation>图片旁的标注文本</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 thing to look at</source>
   <translation>1 项待查看</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} things to look at</source>
   <translation>{number} 项待查看</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 file was left out</source>
   <translation>已排除 1 个文件</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} files were left out</source>
   <translation>已排除 {number} 个文件</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>STOP</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>LOOK</source>
   <translation>查看</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>NOTE</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{verdict}.</source>
   <translation>{verdict}。</translation>
  </message>
 </context>
 <context>
  <name>curves</name>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Overall score</source>
   <translation>综合得分</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Yield</source>
   <translation>命中率</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Codes in use</source>
   <translation>已用编码</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Reconstruction, dB</source>
   <translation>重建，dB</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Reconstruction in defects, dB</source>
   <translation>缺陷重建，dB</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Coordinate error, px</source>
   <translation>坐标误差，px</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>held-back pictures</source>
   <translation>验证图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>trained pictures</source>
   <translation>训练图片</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>SSIM of {which}</source>
   <translation>{which}的 SSIM</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>1 - {metric} of {which}</source>
   <translation>{which}的 1 - {metric}</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>What the training makes small. Falling, then level, is as it should be.</source>
   <translation>训练所要减小的量。先下降后变平即为正常。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>All that matters in one figure, 0 to 1: distance to real pictures, position and yield; no better than what is worst. The star is the highest of those that copy no picture; pictures are made with that one.</source>
   <translation>把所有要点合为一个 0 到 1 的数：与真实图片的距离、位置和命中率；不会高于其中最差的一项。星号是不复制图片者中的最高值，生成图片就用它。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Share of generated pictures that show the class that was asked for, by a judge that has learnt from real pictures only.</source>
   <translation>生成图片中显示出所要求类别的比例，由只学过真实图片的判定器判断。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>What the first stage makes small: it learns to write a picture in few codes and read it.</source>
   <translation>第一阶段所要减小的量：它学习用少量编码写下图片再读出。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How much of its list of picture parts the first stage uses. Low: it draws with few parts, and coarsely.</source>
   <translation>第一阶段用到了多少图片部件。低：用少量部件画得粗糙。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How exactly a picture comes back from its codes; nothing that is lost here can be drawn later. 30 dB is good.</source>
   <translation>图片由编码还原的精确程度；这里丢失的以后画不出来。30 dB 为良好。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>The same inside the defects only, where it matters and where it is always lower.</source>
   <translation>只看缺陷内部的同一数值；那里最重要，也总是更低。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How alike generated and real pictures of the same coordinate are outside the defects; 1 is identical. The dashed line is what real pictures reach among themselves.</source>
   <translation>相同坐标的生成图片与真实图片在缺陷以外的相似程度；1 为完全相同。虚线是真实图片彼此之间达到的值。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How alike they look to a trained eye model; 1 is identical. It is nearly blind to small shifts, so read it together with the coordinate error.</source>
   <translation>在训练过的视觉模型看来有多相似；1 为完全相同。它几乎看不出微小位移，请与坐标误差一起看。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How far the pattern of a generated picture lies from where it was asked, in pixels, as the median; 0 is exact. The dashed line is the error of the measurement itself, on real pictures.</source>
   <translation>生成图片的图案偏离要求位置多少像素（中位数）；0 为精确。虚线是在真实图片上测量本身的误差。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>No class has enough pictures to hold any back, so pictures that were trained on are given to the model, and what comes back is compared with them. New pictures may be worse</source>
   <translation>没有类别的图片多到可以留出验证图片，因此把训练过的图片交给模型，再与还原结果比较。新图片可能更差</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Held-back pictures are not trained on. Each is given to the model, and what comes back is compared with it</source>
   <translation>验证图片不参与训练。把每张交给模型，再与还原结果比较</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>{how}; 1 is identical.</source>
   <translation>{how}；1 为完全相同。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>{how} by a trained eye model; 1 is identical.</source>
   <translation>{how}（用训练过的视觉模型）；1 为完全相同。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>The training's own measure, on pictures it never sees. Where it is least the model is best, and pictures are made with that checkpoint; rising means that the rest is learnt by heart.</source>
   <translation>用训练从未见过的图片测得的训练自身的量。最小处模型最好，生成图片就用那个检查点；上升则说明其余是死记硬背。</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
 </context>
 <context>
  <name>failures</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Open its &amp;folder</source>
   <translation>打开其文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>A file</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Everything up to the last checkpoint is kept.</source>
   <translation>到最后一个检查点为止的内容都已保留。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The memory of the computer or of its graphics card is full.</source>
   <translation>电脑或其显卡的内存已满。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Close other programs and continue.</source>
   <translation>请关闭其他程序后继续。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The disk is full: {file} could not be written.</source>
   <translation>磁盘已满：无法写入 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Free some space on it and continue.</source>
   <translation>请释放空间后继续。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>{file} may not be written or read.</source>
   <translation>{file} 不能写入或读取。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Check the permissions of its folder, and whether another program has it open. Then try again.</source>
   <translation>请检查其文件夹的权限，以及是否有其他程序打开它，然后重试。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>{file} cannot be reached.</source>
   <translation>无法访问 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Look whether its drive or network share is connected, and continue.</source>
   <translation>请查看其驱动器或网络共享是否已连接，然后继续。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The job was ended from outside, most often because the computer's memory ran out.</source>
   <translation>任务被外部结束，多半是因为电脑内存耗尽。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>This is a fault of Flawsmith.</source>
   <translation>这是 Flawsmith 的故障。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Try again. If it happens once more, save a support bundle and send it to those who look after Flawsmith.</source>
   <translation>请重试。若再次发生，请保存支持文件包并发给维护人员。</translation>
  </message>
 </context>
 <context>
  <name>lock</name>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project is open in another window. Here it can only be looked at.</source>
   <translation>此项目已在另一窗口打开。此处只能查看。</translation>
  </message>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project is open on the computer {name}. Here it can only be looked at.</source>
   <translation>此项目已在电脑 {name} 上打开。此处只能查看。</translation>
  </message>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project's folder cannot be written to, so it can only be looked at. To work with it, copy it to a folder of your own and open that.</source>
   <translation>此项目的文件夹无法写入，只能查看。要使用它，请复制到您自己的文件夹后再打开。</translation>
  </message>
 </context>
 <context>
  <name>made</name>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, rejected by the check: {why}</source>
   <translation>{defect}，被检查拒绝：{why}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, judged {judged}</source>
   <translation>{defect}，判为 {judged}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, judged so with {share}</source>
   <translation>{defect}，判定把握 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>coordinate error {error}</source>
   <translation>坐标误差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{share} of {first}, the rest of {second}</source>
   <translation>{first} 占 {share}，其余为 {second}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest training picture: {file}, distance {distance:.1f}</source>
   <translation>最接近的训练图片：{file}，距离 {distance:.1f}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest training picture: {file}</source>
   <translation>最接近的训练图片：{file}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>the nearer parent</source>
   <translation>较近的母图</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>the other parent</source>
   <translation>另一张母图</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest real one, and drawn after it</source>
   <translation>最近的真实图片，并据此画成</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest real one</source>
   <translation>最近的真实图片</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>drawn after this real one</source>
   <translation>据此真实图片画成</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{number} pictures, none drawn again</source>
   <translation>{number} 张图片，无重画</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{number} pictures</source>
   <translation>{number} 张图片</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{kept} of {asked} kept</source>
   <translation>{asked} 张中保留 {kept} 张</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{text}, {number} drawn again</source>
   <translation>{text}，重画 {number} 张</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>wrong class</source>
   <translation>类别不符</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>off position</source>
   <translation>位置偏离</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>mask</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>sharpness</source>
   <translation>清晰度</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>near copies</source>
   <translation>近似复制</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>unreal</source>
   <translation>不真实</translation>
  </message>
 </context>
 <context>
  <name>measured</name>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>loss on held-back pictures {loss:.4f}</source>
   <translation>验证图片损失 {loss:.4f}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>position error {error}</source>
   <translation>位置误差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>likeness {value:.2f} of {most:.2f}</source>
   <translation>相似度 {value:.2f}（上限 {most:.2f}）</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>{share} show their class</source>
   <translation>{share} 命中</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>distance {times:.1f} × real</source>
   <translation>距离为真实的 {times:.1f} 倍</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>no copies</source>
   <translation>无复制</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>{share} copies</source>
   <translation>复制 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Best checkpoint: epoch {epoch}.</source>
   <translation>最佳检查点：第 {epoch} 轮。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Overall score {score:.2f} of 1, the highest of those that copy no picture. It is made of:</source>
   <translation>综合得分 {score:.2f}（满分 1），是不复制图片者中的最高。组成：</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Overall score {score:.2f} of 1, the highest, but every checkpoint copies. It is made of:</source>
   <translation>综合得分 {score:.2f}（满分 1），最高，但所有检查点都有复制。组成：</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Its loss on held-back pictures, which it has never seen, is the least.</source>
   <translation>在从未见过的验证图片上损失最小。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• distance to real pictures {kid:.2g}; real ones among themselves: {floor:.2g}</source>
   <translation>• 与真实图片的距离 {kid:.2g}；真实图片彼此之间 {floor:.2g}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• position: half of the pictures lie nearer to the asked coordinate than {px:.2g} px</source>
   <translation>• 位置：一半图片与要求坐标的距离小于 {px:.2g} px</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• yield: {share} show the asked class, by a judge that knows real pictures only</source>
   <translation>• 命中率：由只见过真实图片的判定器判断，{share} 为所要求的类别</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Copies: {share} are nearly a training picture; too many rule a checkpoint out.</source>
   <translation>复制：{share} 与训练图片几乎相同；过多则排除该检查点。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Copies: {share} are nearly a training picture; generation draws others in their place.</source>
   <translation>复制：{share}与某张训练图片几乎相同；生成时会另画图片来代替。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Sharpness {share} of real</source>
   <translation>清晰度为真实的 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>, in the defect {inside}</source>
   <translation>，缺陷内 {inside}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Variety within a class: {share} of that of real pictures.</source>
   <translation>类别内的多样性：真实图片的{share}。</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real only</source>
   <translation>仅真实图片</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + classic augmentation</source>
   <translation>真实 + 常规增强</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set}</source>
   <translation>真实 + {set}</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} ({share} %)</source>
   <translation>真实 + {set}（{share} %）</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} + classic augmentation</source>
   <translation>真实 + {set} + 常规增强</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} ({share} %) + classic augmentation</source>
   <translation>真实 + {set}（{share} %）+ 常规增强</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To learn from</source>
   <translation>用于学习</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To set thresholds</source>
   <translation>用于设定阈值</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To test</source>
   <translation>用于测试</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Another line</source>
   <translation>另一条产线</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Small network</source>
   <translation>小型网络</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Inspection model</source>
   <translation>检测模型</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Its first weights</source>
   <translation>初始权重</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Models of each kind</source>
   <translation>每种模型数</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Steps of each training</source>
   <translation>每次训练的步数</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Pictures in a step</source>
   <translation>每步图片数</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Amounts tried</source>
   <translation>尝试的数量</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Further test pictures</source>
   <translation>更多测试图片</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Pictures of another line</source>
   <translation>另一条产线的图片</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Key of this proof</source>
   <translation>此证明的密钥</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Key of the pictures</source>
   <translation>图片的密钥</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 小时 {minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left</source>
   <translation>还剩 {duration}</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left (ends about {time:%H:%M})</source>
   <translation>还剩 {duration}（约 {time:%H:%M} 结束）</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left (ends {time:%Y-%m-%d} about {time:%H:%M})</source>
   <translation>还剩 {duration}（{time:%Y-%m-%d} 约 {time:%H:%M} 结束）</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>&lt; {least:g} px</source>
   <translation>&lt; {least:g} px</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{value:.2f} px</source>
   <translation>{value:.2f} px</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>overexposed</source>
   <translation>过曝</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>underexposed</source>
   <translation>欠曝</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>white</source>
   <translation>白色</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>bright</source>
   <translation>明亮</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>dark</source>
   <translation>暗</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>colour</source>
   <translation>彩色</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>grey</source>
   <translation>灰度</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>with</source>
   <translation>带</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>without</source>
   <translation>不带</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>diffusion</source>
   <translation>扩散</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} second</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} seconds</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} minute</source>
   <translation>{0} 分钟</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} minutes</source>
   <translation>{0} 分钟</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} hour</source>
   <translation>{0} 小时</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} hours</source>
   <translation>{0} 小时</translation>
  </message>
  <message>
   <location filename="../../core/checkpoints.py" />
   <source>The checkpoint {0} is missing.</source>
   <translation>缺少检查点 {0}。</translation>
  </message>
  <message>
   <location filename="../../core/checkpoints.py" />
   <source>{0} is not a whole Flawsmith checkpoint; use an earlier one.</source>
   <translation>{0} 不是完整的 Flawsmith 检查点；请使用更早的一个。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Share of the VQVAE's codes in use</source>
   <translation>VQVAE 编码使用率</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Reconstruction by the VQVAE, dB</source>
   <translation>VQVAE 重建，dB</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Reconstruction inside the defects, dB</source>
   <translation>缺陷内的重建，dB</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Training loss</source>
   <translation>训练损失</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Loss on held-back pictures</source>
   <translation>验证图片损失</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>SSIM outside defects</source>
   <translation>缺陷外 SSIM</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>1 - perceptual distance</source>
   <translation>1 - 感知距离</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Coordinate error, px (median)</source>
   <translation>坐标误差，px（中位数）</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Overall score</source>
   <translation>综合得分</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Loss on validation pictures</source>
   <translation>验证图片损失</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>SSIM of held-back pictures</source>
   <translation>验证图片的 SSIM</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>1 - perceptual distance, held back</source>
   <translation>1 - 感知距离，验证</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The picture size is {0} px; choose 64 to 512.</source>
   <translation>图片大小为 {0} px；请选 64 到 512。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures asked for; choose 33 to 100000.</source>
   <translation>要求 {0} 张图片；请选 33 到 100000。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Process line {0} does not exist; choose 0 or more.</source>
   <translation>没有产线 {0}；请选 0 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Rows are moved by {0} px; choose at most 200 px.</source>
   <translation>各行移动 {0} px；最多 200 px。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The pictures are turned by {0} degrees; choose at most 180.</source>
   <translation>图片旋转 {0} 度；最多 180。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The change of scale is {0}; choose 0 to 0.2.</source>
   <translation>缩放变化为 {0}；请选 0 到 0.2。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The share of reversed pictures is {0}; choose 0 to 1.</source>
   <translation>反转图片比例为 {0}；请选 0 到 1。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The blur is {0} px; choose 0 to 8.</source>
   <translation>模糊为 {0} px；请选 0 到 8。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The noise is {0}; choose 0 to 0.5.</source>
   <translation>噪声为 {0}；请选 0 到 0.5。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Crops of {0} px were asked for; choose 32 to 512.</source>
   <translation>要求裁剪 {0} px；请选 32 到 512。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Crops of {0} px exceed the limit of {1} px.</source>
   <translation>裁剪 {0} px 超过上限 {1} px。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Parts of a file's name are counted from 1 (or from -1, the last).</source>
   <translation>文件名的各部分从 1 数起（最后一个为 -1）。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The generator '{0}' is not available; choose one of: {1}.</source>
   <translation>没有生成器“{0}”；请从中选择：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The loss '{0}' is not available; choose one of: {1}.</source>
   <translation>没有损失“{0}”；请从中选择：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Epochs is {0}; choose 1 to 100000.</source>
   <translation>轮次为 {0}；请选 1 到 100000。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Timesteps is {0}; choose 2 to 10000.</source>
   <translation>时间步为 {0}；请选 2 到 10000。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>VQVAE epochs is {0}; choose 1 to 100000.</source>
   <translation>VQVAE 轮次为 {0}；请选 1 到 100000。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Batch size is {0}; choose 1 or more.</source>
   <translation>批大小为 {0}；请选 1 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures at once; choose 1 or more.</source>
   <translation>一次 {0} 张图片；请选 1 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>A checkpoint is due every 1 or more epochs.</source>
   <translation>检查点间隔至少为 1 轮。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The run has no name; give it one.</source>
   <translation>运行没有名称；请命名。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The coordinate jitter is {0} px; choose 0 or more.</source>
   <translation>坐标抖动为 {0} px；请选 0 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>No pictures were asked for; set a count above 0.</source>
   <translation>没有要求图片；请设置大于 0 的数量。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Say what to evaluate: either a run or a set.</source>
   <translation>请指明评估对象：运行或数据集。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The format '{0}' is not available; choose one of: {1}.</source>
   <translation>没有格式“{0}”；请从中选择：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The classifier '{0}' is not available; choose one of: {1}.</source>
   <translation>没有分类器“{0}”；请从中选择：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>No set was named to prove; name the folder of at least one generated set (--set).</source>
   <translation>没有指定要证明的数据集；请至少指定一个生成的数据集文件夹（--set）。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} seeds were asked for; choose 1 to 100 (5 or more to trust).</source>
   <translation>要求 {0} 个种子；请选 1 到 100（要可信需 5 个以上）。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>An amount is a share of the set; choose numbers above 0, up to 1.</source>
   <translation>数量是数据集的比例；请选大于 0、不超过 1 的数。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Steps is {0}; choose 8 or more.</source>
   <translation>步数为 {0}；请选 8 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Batch size is {0}; choose 2 or more.</source>
   <translation>批大小为 {0}；请选 2 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The cycle is {0} x {1} px; choose 12 to 200 px each.</source>
   <translation>周期为 {0} x {1} px；请各选 12 到 200 px。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures of '{1}' asked for; choose 0 to 1000000.</source>
   <translation>要求“{1}”图片 {0} 张；请选 0 到 1000000。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The range of '{0}' goes from {1} to {2}; give the smaller number first.</source>
   <translation>“{0}”的范围为 {1} 到 {2}；请先写较小的数。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>JSON files that hold neither COCO nor LabelMe annotations are not used: {0} (the first is {1}).</source>
   <translation>既非 COCO 也非 LabelMe 的 JSON 文件不使用：{0} 个（第一个是 {1}）。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>cannot be opened ({0})</source>
   <translation>无法打开（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not whole JSON (line {0})</source>
   <translation>JSON 不完整（第 {0} 行）</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not JSON that can be read</source>
   <translation>不是可读的 JSON</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not text</source>
   <translation>不是文本</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>{0}; its annotations are not used: export it again</source>
   <translation>{0}；其标注不使用：请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>names no category</source>
   <translation>没有类别名</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>class {0}</source>
   <translation>类别 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} lists pictures that the folder does not hold: {1} (the first is {2}). Copy what is missing, or choose the folder that holds the pictures too.</source>
   <translation>{0} 列出了文件夹中没有的图片：{1} 张（第一张是 {2}）。请复制缺少的图片，或选择也包含图片的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>annotation {0}</source>
   <translation>标注 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} gives no name to {1}; name them in its list of categories.</source>
   <translation>{0} 没有给 {1} 命名；请在其类别列表中命名。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0}: {1} of {2} annotations cannot be used; the first: {3}. Mend and export them again.</source>
   <translation>{0}：{2} 个标注中有 {1} 个不可用；第一个：{3}。请修正后重新导出。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>cut short</source>
   <translation>被截断</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has neither an outline nor a box with a size</source>
   <translation>既没有轮廓，也没有有大小的框</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an outline of an unknown kind</source>
   <translation>轮廓类型未知</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an outline of fewer than three points</source>
   <translation>轮廓少于三个点</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>lists {0}, which is outside the folder and is not read</source>
   <translation>列出了文件夹之外的 {0}，不予读取</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} is not a record</source>
   <translation>{0} 不是记录</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>lists pictures but no annotations; export it again with them</source>
   <translation>只列出图片而无标注；请连同标注重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>not a run length</source>
   <translation>不是游程长度</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has a damaged mask (RLE)</source>
   <translation>掩膜（RLE）已损坏</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has a mask of {0}x{1} px in a picture of another size</source>
   <translation>图片大小与其 {0}x{1} px 的掩膜不符</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an empty mask (RLE)</source>
   <translation>掩膜（RLE）为空</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} belongs to no picture of the list</source>
   <translation>{0} 不属于列表中的任何图片</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>is not a record</source>
   <translation>不是记录</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has no label</source>
   <translation>没有标签</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has points that are not pairs of numbers</source>
   <translation>点不是数对</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>is a {0} that has no area or is not understood</source>
   <translation>是没有面积或无法识别的 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>{0}: {1} of {2} shapes cannot be used (the first: {3}); draw them again.</source>
   <translation>{0}：{2} 个图形中有 {1} 个不可用（第一个：{3}）；请重画。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has no list of shapes; save it again in LabelMe</source>
   <translation>没有图形列表；请在 LabelMe 中重新保存</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>shape {0} {1}</source>
   <translation>图形 {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>belongs to a picture{0} that is not in the folder; copy it here</source>
   <translation>属于文件夹中没有的图片{0}；请复制到这里</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>holds something that is not a number</source>
   <translation>含有非数字内容</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>begins with {0}, which is not a class number</source>
   <translation>以 {0} 开头，不是类别编号</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has {0} numbers; a box has 5, an outline 7 or more and an odd count</source>
   <translation>有 {0} 个数；框为 5 个，轮廓为 7 个以上的奇数个</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has numbers that are not between 0 and 1; they must be shares of the picture's size</source>
   <translation>有不在 0 到 1 之间的数；必须是图片大小的比例</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>No class names were found for the YOLO labels' numbers; they are called {0}. Put the names, one a line, into a file classes.txt beside them.</source>
   <translation>未找到 YOLO 标签编号对应的类别名，暂称为 {0}。请把名称逐行写入其旁的 classes.txt。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>and {0} more</source>
   <translation>及另外 {0} 个</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>{0}: {1}{2}; what is right in it is used. Export it again.</source>
   <translation>{0}：{1}{2}；其中正确的仍使用。请重新导出。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has a box without a size</source>
   <translation>框没有大小</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>cannot be read as text; export it again</source>
   <translation>无法作为文本读取；请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>line {0} {1}</source>
   <translation>第 {0} 行 {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>cannot be read as text; save it again as UTF-8</source>
   <translation>无法作为文本读取；请以 UTF-8 重新保存</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>is not whole YAML; the class names in it are not used: export it again</source>
   <translation>YAML 不完整；其中的类别名不使用：请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/background.py" />
   <source>Looking for a usual picture</source>
   <translation>正在寻找通常的图片</translation>
  </message>
  <message>
   <location filename="../../core/data/background.py" />
   <source>pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../core/data/captions.py" />
   <source>'{0}' is not a caption; write it as: x, y, defect (12, 30, scratch).</source>
   <translation>“{0}”不是标注文本；请写成：x, y, 缺陷 (12, 30, scratch)。</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} class</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} classes</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} picture</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} pictures</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Before anything else</source>
   <translation>首先</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>To look at</source>
   <translation>待查看</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Good to know</source>
   <translation>供参考</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>one folder a class</source>
   <translation>每个类别一个文件夹</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from captions</source>
   <translation>类别来自标注文本</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from COCO annotations</source>
   <translation>类别来自 COCO 标注</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from YOLO annotations</source>
   <translation>类别来自 YOLO 标注</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>the layout of MVTec AD</source>
   <translation>MVTec AD 结构</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from LabelMe annotations</source>
   <translation>类别来自 LabelMe 标注</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Nothing needs your attention.</source>
   <translation>没有需要您注意的。</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder.</source>
   <translation>{0} 中没有图片（PNG、JPEG、BMP、TIFF 或 WebP）。请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>... and {0} more</source>
   <translation>……另有 {0} 个</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>{0}... ({1} characters)</source>
   <translation>{0}……（{1} 个字符）</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>The class '{0}' is called '{1}' here: on Windows a folder cannot have that name.</source>
   <translation>此处把类别“{0}”称为“{1}”：Windows 上文件夹不能用那个名称。</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>{0} are taken for one class, '{1}'.</source>
   <translation>{0} 视为同一类别“{1}”。</translation>
  </message>
  <message>
   <location filename="../../core/data/crops.py" />
   <source>Cutting the defects out</source>
   <translation>正在裁出缺陷</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>is {0}x{1} px, too small for crops of {2} px; choose a smaller crop</source>
   <translation>为 {0}x{1} px，裁不出 {2} px；请选更小的裁剪</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>has no place that clearly stands out; click on its defects</source>
   <translation>没有明显突出的位置；请点击其缺陷</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>deviates in {0} places, too many to be defects; click on its defects</source>
   <translation>有 {0} 处不同，多得不像缺陷；请点击其缺陷</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>deviates everywhere, so no good place was found; click on good places</source>
   <translation>处处不同，找不到良好位置；请点击良好位置</translation>
  </message>
  <message>
   <location filename="../../core/data/dataset.py" />
   <source>There is no class '{0}' in this project; it has: {1}.</source>
   <translation>此项目没有类别“{0}”；现有：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>Making demo pictures</source>
   <translation>正在制作演示图片</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The seed is {0}; choose 0 or more.</source>
   <translation>种子为 {0}；请选 0 或更大。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>{0} is a file; name a folder for the demo.</source>
   <translation>{0} 是文件；请指定演示用的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>{0} is not empty and does not hold this demo; nothing was changed. Name an empty or a new folder.</source>
   <translation>{0} 不是空的，也不是本演示；未作任何更改。请指定空的或新的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The demo could not be written to {0} ({1}).</source>
   <translation>无法把演示写入 {0}（{1}）。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The demo in {0} is whole already; its {1} pictures are reused.</source>
   <translation>{0} 中的演示已完整；沿用其 {1} 张图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/duplicates.py" />
   <source>pairs</source>
   <translation>对</translation>
  </message>
  <message>
   <location filename="../../core/data/duplicates.py" />
   <source>Looking for pictures that are there twice</source>
   <translation>正在查找重复的图片</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>{0} does not hold decisions; delete it.</source>
   <translation>{0} 不含决定；请删除它。</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>smaller than two pixels</source>
   <translation>小于两个像素</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>'{0}' in {1} cannot be understood; delete that entry or the file.</source>
   <translation>无法理解 {1} 中的“{0}”；请删除该项或该文件。</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>Looking for a repeating pattern</source>
   <translation>正在查找重复图案</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>steps</source>
   <translation>步</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>Overlaying the pattern</source>
   <translation>正在叠合图案</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>The template was drawn on {0}, which is not among the pictures any more; draw it again.</source>
   <translation>画模板所用的 {0} 已不在图片中；请重画。</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} needs the columns 'file' and 'group' in its first line.</source>
   <translation>{0} 的第一行需要有“file”和“group”列。</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} names none of the pictures; its column 'file' must hold their names.</source>
   <translation>{0} 没有列出任何图片；“file”列须为图片名称。</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} could not be read ({1}); save it as CSV in UTF-8.</source>
   <translation>无法读取 {0}（{1}）；请存为 UTF-8 的 CSV。</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture, whatever its name says; remove it or copy it again</source>
   <translation>不论名称如何都不是图片；请删除或重新复制</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>you have no permission to read it</source>
   <translation>您没有读取权限</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but zeros only (a copy that failed); copy it again</source>
   <translation>不是图片，全是零（复制失败）；请重新复制</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but a web page; download the picture itself</source>
   <translation>不是图片而是网页；请下载图片本身</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is a HEIC or AVIF picture or a film, whatever its name says; save it as PNG</source>
   <translation>不论名称如何，是 HEIC、AVIF 图片或视频；请存为 PNG</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but a PDF; export the picture from it as PNG</source>
   <translation>不是图片而是 PDF；请将其中图片导出为 PNG</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but an archive or a document; unpack it</source>
   <translation>不是图片而是压缩包或文档；请解压</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but text, whatever its name says; remove it or copy the picture again</source>
   <translation>不论名称如何，是文本；请删除或重新复制图片</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is empty (0 bytes); copy it again</source>
   <translation>为空（0 字节）；请重新复制</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is only {0}x{1} px; at least {2} are needed</source>
   <translation>只有 {0}x{1} px；至少需要 {2}</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>holds values that are not numbers; export it again</source>
   <translation>含有非数值；请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is damaged: it begins like a {0} picture but cannot be read; copy it again, or save it as PNG</source>
   <translation>已损坏：开头像 {0} 图片但无法读取；请重新复制，或存为 PNG</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is too large to be read; crop the places with defects from it</source>
   <translation>太大无法读取；请裁出有缺陷的部分</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is damaged or cut short: a part of it is missing or wrong; copy it again</source>
   <translation>已损坏或被截断：部分缺失或错误；请重新复制</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is {0}x{1} px, too large to be read; crop it first</source>
   <translation>为 {0}x{1} px，太大无法读取；请先裁剪</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a camera's raw picture</source>
   <translation>相机 RAW 图片</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a raw picture</source>
   <translation>RAW 图片</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a Photoshop file</source>
   <translation>Photoshop 文件</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>has a control character in its name; rename it</source>
   <translation>名称中有控制字符；请改名</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>has a name with broken characters; rename it</source>
   <translation>名称中有乱码；请改名</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>Pictures whose name begins with _ are passed over: {0} (the first is {1}). Rename them if they should be used.</source>
   <translation>名称以 _ 开头的图片会跳过：{0} 张（第一张是 {1}）。如要使用请改名。</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a link to a file that is not there</source>
   <translation>是指向不存在文件的链接</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is not a file</source>
   <translation>不是文件</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a folder that cannot be opened ({0})</source>
   <translation>是无法打开的文件夹（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>{0} was made by Flawsmith and is passed over.</source>
   <translation>{0} 是 Flawsmith 生成的，已跳过。</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is {0}, which is not read; save it as PNG</source>
   <translation>是{0}，不予读取；请存为 PNG</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>{0} is an archive; if it holds pictures, unpack it and choose the folder again.</source>
   <translation>{0} 是压缩包；若含图片，请解压后重新选择文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a link to another folder and is not followed; copy the folder here</source>
   <translation>是指向其他文件夹的链接，不会跟随；请把文件夹复制到这里</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} is not a prepared project; choose your pictures first (prepare).</source>
   <translation>{0} 不是已准备的项目；请先选择图片（准备）。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} was prepared by another version of the program; prepare it again.</source>
   <translation>{0} 由程序的其他版本准备；请重新准备。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} holds no pictures to train on yet: click on the defects of the originals.</source>
   <translation>{0} 还没有可训练的图片：请点击原图的缺陷。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} is missing or damaged; prepare the pictures again.</source>
   <translation>{0} 缺失或损坏；请重新准备图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} belongs to other pictures; prepare again.</source>
   <translation>{0} 属于其他图片；请重新准备。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>is {0} x {1} px now</source>
   <translation>现在是 {0} x {1} px</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} {1}. It was there when prepared: prepare again.</source>
   <translation>{0} {1}。准备时它还在：请重新准备。</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is no mask that can be read, and its picture is used without it; export it again</source>
   <translation>不是可读的掩膜，其图片将不带掩膜使用；请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is {0}x{1} px but its picture is {2}x{3} px</source>
   <translation>为 {0}x{1} px，但其图片为 {2}x{3} px</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>{0}, which is used without it; export it again</source>
   <translation>{0}，将不带掩膜使用；请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>The folder {0} does not hold masks of other pictures: it is taken as a class.</source>
   <translation>文件夹 {0} 不是其他图片的掩膜：视为一个类别。</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is a mask, but no picture has its name; rename or remove it</source>
   <translation>是掩膜，但没有同名图片；请改名或删除</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} large picture</source>
   <translation>{0} 张大图</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} large pictures</source>
   <translation>{0} 张大图</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} coordinate</source>
   <translation>{0} 个坐标</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} coordinates</source>
   <translation>{0} 个坐标</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>every {0} x {1} px</source>
   <translation>每 {0} x {1} px</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pattern repeats {0} ({1}).</source>
   <translation>图案{0}重复（{1}）。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>A pattern may repeat every {0} x {1} px, but pictures of {2}x{3} px show fewer than two of its cycles; export larger ones to have coordinates.</source>
   <translation>图案可能每 {0} x {1} px 重复，但 {2}x{3} px 的图片不足两个周期；如需坐标请导出更大的图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>No repeating pattern was found; the generator trains on the pictures without coordinates.</source>
   <translation>未找到重复图案；生成器不使用坐标进行训练。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>after ({0}, {1}) and after ({2}, {3}) px</source>
   <translation>每隔 ({0}, {1}) 和 ({2}, {3}) px</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures are turned by {0} degrees.</source>
   <translation>图片旋转了 {0} 度。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It is so fine that the camera hardly resolves it; coordinates may be wrong (aliasing).</source>
   <translation>图案太细，相机几乎分辨不出；坐标可能有误（混叠）。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures show fewer than {0} cycles, too few for a template of 1.5; they are matched as a whole. Look whether the cell is whole; larger pictures would make it sure.</source>
   <translation>图片不足 {0} 个周期，不够做 1.5 周期的模板，改为整体匹配。请查看单元是否完整；更大的图片会更可靠。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>No repeating pattern</source>
   <translation>没有重复图案</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Nothing in the pictures repeats in the same way in both directions. That is normal for steel, film or solar cells.</source>
   <translation>图片中没有在两个方向上同样重复的东西。对钢板、薄膜或太阳能电池来说是正常的。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The generator trains without coordinates. If there is a pattern, draw one cell of it by hand under Review.</source>
   <translation>生成器不使用坐标进行训练。如有图案，请在“查看”中手动画出一个单元。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>fairly sure</source>
   <translation>比较确定</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>unsure: look at the overlay</source>
   <translation>不确定：请看叠合图</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>All show the same thing in the same place, so each is learnt by how it differs from the rest.</source>
   <translation>所有图片在相同位置显示相同的东西，因此按每张与其余的差异来学习。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures are too small for the pattern they show</source>
   <translation>图片对于其中的图案来说太小</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Until then the generator trains without coordinates.</source>
   <translation>在此之前，生成器不使用坐标进行训练。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Without larger ones the generator trains without coordinates.</source>
   <translation>没有更大的图片时，生成器不使用坐标进行训练。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} without a place that clearly stands out</source>
   <translation>{0}没有明显突出的位置</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The defects of large pictures are cut out, but in these none could be told from the rest.</source>
   <translation>大图中的缺陷会被裁出，但这些图中无法与其余部分区分。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>They are left out until you click on their defects.</source>
   <translation>在您点击其缺陷之前暂不使用。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It is not sure that the right pattern was found</source>
   <translation>不确定是否找到了正确的图案</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The repeating pattern explains {0} % of what can be seen.</source>
   <translation>重复图案能解释所见内容的 {0} %。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Look at the overlay; if it does not lie on the pattern, draw one cell of it by hand.</source>
   <translation>请看叠合图；若与图案不符，请手动画出一个单元。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pattern is finer than the camera resolves well</source>
   <translation>图案比相机能清楚分辨的更细</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It repeats after {0} px. Below {1} px false patterns arise (aliasing), and coordinates may be wrong.</source>
   <translation>每 {0} px 重复。小于 {1} px 会出现假图案（混叠），坐标可能有误。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Use a higher magnification if you can.</source>
   <translation>如可能，请提高放大倍率。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures show fewer than {0} cycles of the pattern</source>
   <translation>图片中的图案不足 {0} 个周期</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>A template of 1.5 cycles would not lie whole in every one of them.</source>
   <translation>1.5 周期的模板无法完整放入每张图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Coordinates are found from the whole picture instead; larger pictures would make them safer.</source>
   <translation>改用整张图片求坐标；更大的图片会更可靠。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} to look at</source>
   <translation>{0}待查看</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>In these pictures the pattern was not found beyond doubt.</source>
   <translation>这些图片中的图案未能确定无疑地找到。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Look at them under Review: confirm, drag the pattern into place, or leave them out.</source>
   <translation>请在“查看”中确认、拖动图案到位，或将其排除。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has the caption '{0}', which is not one; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>标注文本“{0}”格式不对；请写成：x, y, 缺陷 (12, 30, scratch)</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>Pictures with defects of several classes count for the class with the largest area: {0} (the first is {1}).</source>
   <translation>含多类缺陷的图片归入面积最大的类别：{0} 张（第一张是 {1}）。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0}, {1} and not {2}</source>
   <translation>{0}，{1}，而非 {2}</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has a caption, {0}, that is not text; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>标注文件 {0} 不是文本；请写成：x, y, 缺陷 (12, 30, scratch)</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has an empty caption, {0}; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>标注文件 {0} 为空；请写成：x, y, 缺陷 (12, 30, scratch)</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0} is {1}x{2} px but its annotation is for {3}x{4} px; only the class is taken from it. Annotate the picture as it is now.</source>
   <translation>{0} 为 {1}x{2} px，但其标注针对 {3}x{4} px；只取其类别。请按现有图片重新标注。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has a caption, {0}, that cannot be opened; copy it again</source>
   <translation>标注文件 {0} 无法打开；请重新复制</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0}: {1} of {2} annotated defects lie outside of the picture and are not used; annotate it again.</source>
   <translation>{0}：{2} 个已标注缺陷中有 {1} 个在图片之外，不使用；请重新标注。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has only annotations that cannot be used; annotate it again</source>
   <translation>只有不可用的标注；请重新标注</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>no label file; add an empty one</source>
   <translation>没有标签文件；请添加一个空文件</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>no annotation; put it into 'ok'</source>
   <translation>没有标注；请放入“ok”</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has {0} if it is a good picture, else annotate it</source>
   <translation>若为良品：{0}；否则请标注</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has no caption beside it; write one (x, y, defect) into a .txt of its name</source>
   <translation>旁边没有标注文本；请在同名 .txt 中写一个（x, y, 缺陷）</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has neither an annotation nor a class folder; move it into a folder named for its defect</source>
   <translation>既无标注也无类别文件夹；请移到以缺陷命名的文件夹中</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger one is</source>
   <translation>较大的 {0} 张</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger ones are</source>
   <translation>较大的 {0} 张</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} smaller one is</source>
   <translation>较小的 {0} 张</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} smaller ones are</source>
   <translation>较小的 {0} 张</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture differs</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures differ</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} file</source>
   <translation>{0} 个文件</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} files</source>
   <translation>{0} 个文件</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture is</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures are</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture shows</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures show</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture seems</source>
   <translation>{0} 张图片似乎</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures seem</source>
   <translation>{0} 张图片似乎</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} cropped to that size around the defect</source>
   <translation>{0}在缺陷周围裁成该大小</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} left out</source>
   <translation>{0}被排除</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} in size from the usual {1} x {2} px</source>
   <translation>{0}大小与通常的 {1} x {2} px 不同</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>All pictures of a project have one size, because the generator draws in one size.</source>
   <translation>项目的所有图片大小相同，因为生成器只画一种大小。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>The commonest size is kept; {0}. Export them at {1} x {2} px if they matter.</source>
   <translation>保留最常见的大小；{0}。如果重要，请导出为 {1} x {2} px。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} cannot be read</source>
   <translation>{0}无法读取</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are empty, damaged, cut short, too small, or no pictures at all. Often a copy was interrupted.</source>
   <translation>它们为空、损坏、被截断、太小，或根本不是图片。常因复制中断。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are left out and everything else goes on. Copy or export them again if you need them.</source>
   <translation>它们被排除，其余照常进行。如需要请重新复制或导出。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger than {1} px a side</source>
   <translation>{0}边长大于 {1} px</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>These are whole shots; a defect is a small part of them, and that part is what has to be learnt.</source>
   <translation>这些是整幅照片；缺陷只是其中一小部分，要学的正是那部分。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>The defects are cropped from them: where you have marked them, else where the picture departs from its own pattern. Where neither tells, you are asked to click on the defect.</source>
   <translation>从中裁出缺陷：有标记则按标记，否则取偏离自身图案之处。若都无法判断，会请您点击缺陷。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} far less sharp than others of the class</source>
   <translation>{0}远不如同类其他图片清晰</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They may be out of focus or shaken, saved small and enlarged, or show hardly anything.</source>
   <translation>可能失焦或抖动、存小后又放大，或几乎没有内容。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Remove those that are really blurred, or the generator learns to draw blurred ones too.</source>
   <translation>仍会使用。请删除确实模糊的，否则生成器也会学着画模糊图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} one even tone and nothing else</source>
   <translation>{0}只有均匀的一种色调</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>No defect and no structure can be seen in them. Among good parts that may be right; else the shot failed.</source>
   <translation>看不到缺陷，也看不到结构。良品中可能正常；否则是拍摄失败。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Remove those that failed.</source>
   <translation>仍会使用。请删除拍摄失败的。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>Grey and colour pictures are mixed: {0} in {1}</source>
   <translation>灰度与彩色图片混在一起：{0}为{1}</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>All pictures of a project are treated alike.</source>
   <translation>项目的所有图片同样处理。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>Grey pictures are taken as colour ones without any colour. If colour means nothing here, export all grey: that trains faster.</source>
   <translation>灰度图片按无色的彩色图片处理。如果颜色无意义，请全部导出为灰度：训练更快。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>A large part of them is pure {0}, far more than is usual here; what lies in the {1} parts is lost.</source>
   <translation>其中很大一部分是纯{0}，远多于通常；{1}部分的内容已丢失。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Take them again with other light, or remove them, if the defect can hardly be seen.</source>
   <translation>仍会使用。若几乎看不到缺陷，请换光重拍或删除。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>The pictures are too large to train on, and in none of them a defect could be told from the rest: click on the defects, so that they can be cut out.</source>
   <translation>图片太大无法训练，且都无法区分出缺陷：请点击缺陷以便裁出。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>is {0}x{1} px while most are {2}x{3}; crop it to that size</source>
   <translation>为 {0}x{1} px，而多数为 {2}x{3}；请裁成该大小</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>None of the {0} files in {1} can be used: {2}.</source>
   <translation>{1} 中的 {0} 个文件都无法使用：{2}。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>has an annotation that {0}</source>
   <translation>标注有问题：{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>Nothing could be cut from the {0} large pictures: {1}.</source>
   <translation>{0} 张大图中什么也裁不出：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} are the same picture in two classes; remove it from the wrong one.</source>
   <translation>{0} 是两个类别中的同一张图片；请从错误的类别中删除。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} are the same picture in {1} classes; remove it from the wrong one.</source>
   <translation>{0} 是 {1} 个类别中的同一张图片；请从错误的类别中删除。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>'{0}' has only {1}; {2} or more give better results.</source>
   <translation>“{0}”只有 {1}；{2} 张或更多效果更好。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>Nothing changed: the {0} pictures prepared before are reused.</source>
   <translation>没有变化：沿用之前准备的 {0} 张图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} should be looked at.</source>
   <translation>{0}应查看。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} pictures are ready in {1}.</source>
   <translation>{0} 张图片已在 {1} 中准备好。</translation>
  </message>
  <message>
   <location filename="../../core/data/project_files.py" />
   <source>A project of Flawsmith {0}. Open it with Flawsmith.</source>
   <translation>Flawsmith {0} 的项目。请用 Flawsmith 打开。</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>matches the pattern poorly (score {0}, usually {1})</source>
   <translation>与图案匹配较差（得分 {0}，通常 {1}）</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>matches the pattern equally well at another place</source>
   <translation>在另一处也与图案同样匹配</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>is turned by {0} degrees or more against the others</source>
   <translation>相对其他图片旋转 {0} 度或更多</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>shows the pattern {0} % or more larger than the others</source>
   <translation>图案比其他图片大 {0} % 或更多</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>shows the pattern {0} % or more smaller than the others</source>
   <translation>图案比其他图片小 {0} % 或更多</translation>
  </message>
  <message>
   <location filename="../../core/data/rows.py" />
   <source>Finding coordinates</source>
   <translation>正在求坐标</translation>
  </message>
  <message>
   <location filename="../../core/data/scan.py" />
   <source>Looking through the pictures</source>
   <translation>正在查看图片</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>None of the {0} pictures can be used: {1}.</source>
   <translation>{0} 张图片都无法使用：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>is {0}x{1} px, smaller than most ({2}x{3}); export it larger</source>
   <translation>为 {0}x{1} px，小于多数（{2}x{3}）；请导出更大的</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>was left out by hand</source>
   <translation>已手动排除</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>is the same picture as {0}</source>
   <translation>与 {0} 是同一张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} class has</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} classes have</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} picture lies</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} pictures lie</source>
   <translation>{0} 张图片</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} time</source>
   <translation>有 {0} 处</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} times</source>
   <translation>有 {0} 处</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} group</source>
   <translation>{0} 组</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} groups</source>
   <translation>{0} 组</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The names begin alike ({0}...): if that is a panel or a shot, name part 1 of the file name as the group.</source>
   <translation>名称开头相同（{0}……）：若那是面板或拍摄编号，请把文件名第 1 部分指定为组。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing tells which pictures come from the same lot, panel or module</source>
   <translation>无法得知哪些图片来自同一批次、面板或模组</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If some do, a test may look a little better than it is, because it meets what was trained on.</source>
   <translation>若有同源的，测试会遇到训练过的内容，结果可能略显偏好。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Pictures that are nearly the same are kept together; all others count as independent. If you know the lots, give a table with the columns file and group, or the part of the file name that tells.{0}</source>
   <translation>几乎相同的图片放在一起；其余视为独立。若知道批次，请给出含 file 和 group 列的表，或文件名中表示批次的部分。{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>There is no picture that can be used</source>
   <translation>没有可用的图片</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing can be learnt from this folder as it is.</source>
   <translation>照现在的样子，从此文件夹学不到任何东西。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Choose a folder with PNG, JPEG, BMP, TIFF or WebP pictures, one sub-folder for each kind of defect.</source>
   <translation>请选择含 PNG、JPEG、BMP、TIFF 或 WebP 图片的文件夹，每种缺陷一个子文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Only {0} altogether</source>
   <translation>总共只有 {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A generator learns what varies and what does not from examples; from so few it mostly repeats them.</source>
   <translation>生成器从例子中学习什么会变、什么不变；例子这么少，多半只会重复它们。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>You can go on, but expect little. {0} or more give a first impression, some hundreds are good.</source>
   <translation>可以继续，但不要期望太高。{0} 张以上可得初步印象，几百张为好。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All pictures are taken for one class: {0}</source>
   <translation>所有图片都被当作同一个类别：{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They lie in one folder without sub-folders, and nothing else tells what they show. Good pictures and different defects among them would be learnt as one and the same.</source>
   <translation>它们都在一个没有子文件夹的文件夹里，也没有其他信息说明拍的是什么。其中的良品图片和不同缺陷会被当作同一种东西来学习。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If they all show one defect, go on. Else sort them into sub-folders, one for each defect and one named {0} for good pictures, and choose the folder again.</source>
   <translation>如果都是同一种缺陷，继续即可。否则请按子文件夹整理：每种缺陷一个，良品图片放入名为 {0} 的子文件夹，然后重新选择该文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} fewer than {1} pictures: {2}</source>
   <translation>{0}的图片少于 {1} 张：{2}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Generated pictures of such a class will be close to the few there are, and none can be kept apart to test with.</source>
   <translation>这类的生成图片会接近仅有的几张，且无法留出测试用的图片。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are used all the same. Add pictures, {0} or more, or join similar classes.</source>
   <translation>仍会使用。请把图片增加到 {0} 张以上，或合并相似类别。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The classes are uneven: {0} has {1}, {2} has {3}</source>
   <translation>类别不均衡：{0} 有 {1}，{2} 有 {3} 张</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A classifier trained on such a set tends to overlook the rare classes.</source>
   <translation>用这样的数据训练的分类器容易忽略稀少类别。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>This is what Flawsmith is for: under Generation, Balance fills the rare classes up.</source>
   <translation>这正是 Flawsmith 的用途：“生成”中的“均衡”会补足稀少类别。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>There are no pictures of good parts</source>
   <translation>没有良品图片</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Defects can be generated without them, but whether a classifier tells good from bad cannot be shown.</source>
   <translation>没有也能生成缺陷，但无法显示分类器能否区分良品与不良。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If you have some, put them into a folder named {0} (or good, or normal) beside the others.</source>
   <translation>如有，请放入与其他文件夹并列、名为 {0}（或 good、normal）的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} there more than once</source>
   <translation>{0}出现不止一次</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A copy adds nothing to learn, and makes its class look larger than it is.</source>
   <translation>副本学不到新东西，还使类别显得比实际大。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Each is used once. You can delete the copies.</source>
   <translation>每张只用一次。副本可以删除。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} in more than one class</source>
   <translation>{0}出现在多个类别中</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The very same picture is called by two names, so one of them is wrong; what is learnt of both classes blurs.</source>
   <translation>同一张图片有两个名称，其中一个是错的；两个类别学到的都会变模糊。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are kept as they are, since only you know the right class. Delete each from the wrong folder.</source>
   <translation>只有您知道正确的类别，因此保持原样。请从错误的文件夹中删除。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} are nearly the same as another of their class</source>
   <translation>{0}与同类的另一张几乎相同</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>One place or part was taken more than once, parts were cut from one piece, or a picture was saved again, cropped or brightened. That is no error, but such pictures must not be used both to train and to test.</source>
   <translation>同一处或同一部件拍了多次、从同一块裁出多张，或图片被再次保存、裁剪、调亮。这不是错误，但不能既用于训练又用于测试。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. There is nothing to do.</source>
   <translation>全部使用，并始终放在测试的同一侧。无需处理。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} good and defective pictures are nearly the same</source>
   <translation>{0}良品与不良图片几乎相同</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Mostly these show one place with and without its defect. That is valuable: it shows what the defect changes.</source>
   <translation>多数是同一处有缺陷与无缺陷的图片。这很有价值：它显示缺陷改变了什么。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. If a defect was overlooked in one of them, move it to the right class.</source>
   <translation>全部使用，并始终放在测试的同一侧。若其中有漏看的缺陷，请移到正确的类别。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} are nearly the same as one of another defect class</source>
   <translation>{0}与另一缺陷类别的图片几乎相同</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Either one place shows two defects, which is fine, or one of the two was sorted into the wrong class.</source>
   <translation>或者一处有两种缺陷，没有问题；或者其中一张分错了类别。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. Look at them, and move what is misplaced.</source>
   <translation>全部使用，并始终放在测试的同一侧。请查看并移走放错的。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>No pictures can be kept apart for a test in: {0}</source>
   <translation>以下类别无法留出测试图片：{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All pictures there come from one or two lots, panels or modules. A test on pictures of a lot that was trained on would look better than it is.</source>
   <translation>那里的图片都来自一两个批次、面板或模组。用训练过的批次来测试会显得比实际好。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All of them are trained on, none are tested. Add pictures of other lots, or give finer groups in a table.</source>
   <translation>全部用于训练，不用于测试。请增加其他批次的图片，或在表中给出更细的分组。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} of pictures that belong together: {1}</source>
   <translation>同源图片的{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Pictures of one lot, panel or module share light and dirt. A test is honest only when all of a group are on the same side of it.</source>
   <translation>同一批次、面板或模组的图片光照和脏污相同。只有整组在同一侧，测试才是诚实的。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>No group is ever divided between training and test. If these are not the right groups, say which part of the file name names the group, or give a table with the columns file and group.</source>
   <translation>绝不把一组拆到训练和测试中。若分组不对，请指明文件名的哪一部分是组，或给出含 file 和 group 列的表。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} in the folder could not be made sense of</source>
   <translation>文件夹中有{0}无法理解</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>How the folder was understood</source>
   <translation>对文件夹的理解</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>What they say could not be brought together with the pictures.</source>
   <translation>其内容无法与图片对应。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing of them is used; the pictures are. Correct them if they matter.</source>
   <translation>这些不使用，图片照用。如重要请更正。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing to do.</source>
   <translation>无需处理。</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>There is no folder {0}. Choose the folder that holds your pictures.</source>
   <translation>没有文件夹 {0}。请选择存放图片的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>is {0}x{1} px but its mask {2} is {3} px; export it again</source>
   <translation>为 {0}x{1} px，但其掩膜 {2} 为 {3} px；请重新导出</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>has a mask, {0}, that {1}</source>
   <translation>掩膜 {0} 有问题：{1}</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>Looking for a graphics card</source>
   <translation>正在查找显卡</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>This installation has no support for graphics cards.</source>
   <translation>此安装不支持显卡。</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>No NVIDIA graphics card with a working driver was found.</source>
   <translation>未找到驱动正常的 NVIDIA 显卡。</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>{0} gives wrong results.</source>
   <translation>{0} 给出错误结果。</translation>
  </message>
  <message>
   <location filename="../../core/diffusion/systems.py" />
   <source>{0} is not a checkpoint of this version's generators; use another one.</source>
   <translation>{0} 不是此版本生成器的检查点；请使用其他的。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Evaluating checkpoints</source>
   <translation>正在评估检查点</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>checkpoints</source>
   <translation>检查点</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Measuring the set</source>
   <translation>正在测量数据集</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of held-back real pictures rightly</source>
   <translation>对验证用真实图片判对 {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>real pictures unchecked</source>
   <translation>未在真实图片上检验</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>There is no run '{0}' in this project; train one first.</source>
   <translation>此项目没有运行“{0}”；请先训练一个。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>The run '{0}' has no checkpoint yet; let it train to the first one.</source>
   <translation>运行“{0}”还没有检查点；请训练到第一个检查点。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} holds no generated set (no manifest.csv with pictures).</source>
   <translation>{0} 中没有生成的数据集（没有列出图片的 manifest.csv）。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Every picture of {0} was rejected by hand; accept some in its gallery.</source>
   <translation>{0} 的图片全部被手动拒绝；请在图库中采纳一些。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} was generated from other pictures than those of {1}.</source>
   <translation>{0} 不是由 {1} 的图片生成的。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>coordinate error {0} px (median)</source>
   <translation>坐标误差 {0} px（中位数）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>likeness (SSIM) {0} of {1}</source>
   <translation>相似度（SSIM）{0}（上限 {1}）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} show the asked defect by a judge that names {1}</source>
   <translation>{0} 显示所要求的缺陷（判定器：{1}）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} are near copies of training pictures</source>
   <translation>{0} 为训练图片的近似复制</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>no near copy of a training one</source>
   <translation>没有训练图片的近似复制</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} was drawn from a picture that the project has no longer.</source>
   <translation>{0} 所依据的图片已不在项目中。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of the {1} pictures were rejected by hand and are not measured.</source>
   <translation>{1} 张图片中有 {0} 张已被人工拒绝，不参与测量。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Nothing changed: the figures of {0} are reused.</source>
   <translation>没有变化：沿用 {0} 的数值。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of the set {1}; generate the set again to complete it.</source>
   <translation>数据集的 {0} {1}；请再次生成以补全。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>The {0} has not improved in the last {1} checkpoints; the best one is epoch {2}. You can stop here: everything learnt is kept, and you can go on later.</source>
   <translation>{0}在最近 {1} 个检查点没有提高；最佳为第 {2} 轮。可以就此停止：已学到的全部保留，以后还能继续。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>{0} of {1} pictures are near copies of training pictures</source>
   <translation>{1} 张图片中有 {0} 张是训练图片的近似复制</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>overall score</source>
   <translation>综合得分</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>loss on held-back pictures</source>
   <translation>验证图片损失</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/set_figures.py" />
   <source>Looking at the set</source>
   <translation>正在查看数据集</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Exporting pictures</source>
   <translation>正在导出图片</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Left out, since no mask says where the defect is: {0}. Class folders hold them too.</source>
   <translation>因没有掩膜说明缺陷位置而略去：{0}。类别文件夹格式中也包含它们。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} synthetic and {1} real pictures, exported by Flawsmith {2}.</source>
   <translation>{0} 张合成图片和 {1} 张真实图片，由 Flawsmith {2} 导出。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>manifest.csv has a line for each picture: class, origin, mask, box in px, and how a synthetic one was made.</source>
   <translation>manifest.csv 为每张图片记录一行：类别、来源、掩膜、边框（px）以及合成图片的生成方式。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} lies in the set itself; choose a folder outside of it.</source>
   <translation>{0} 位于数据集内部；请选择其外的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} has {1} MB too little space for the export; free some, or choose another.</source>
   <translation>{0} 的空间不足以导出，还差 {1} MB；请释放空间或另选位置。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>No mask says where the defects are, so this format cannot be written; choose class folders.</source>
   <translation>没有掩膜说明缺陷位置，无法写成此格式；请选择类别文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} cannot be read any more; bring it back, or reject it.</source>
   <translation>无法再读取 {0}；请放回原处或将其拒绝。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Flawsmith {0}</source>
   <translation>Flawsmith {0}</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>The generator has learnt from real pictures of this export: test on ones that it has never seen.</source>
   <translation>生成器学习过此次导出中的真实图片：请用它从未见过的图片进行测试。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} is not empty; choose another folder, which will be made.</source>
   <translation>{0} 不是空的；请选择其他文件夹，将会新建。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} pictures were exported.</source>
   <translation>已导出 {0} 张图片。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>These pictures were exported to this folder before; nothing was changed.</source>
   <translation>这些图片之前已导出到此文件夹；未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is not a generated set: it has no {1}.</source>
   <translation>{0} 不是生成的数据集：没有 {1}。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>All pictures of {0} are rejected; accept some in its gallery.</source>
   <translation>{0} 中的图片全部被拒绝；请在图库中采纳一些。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} pictures are left out: {1}.</source>
   <translation>略去 {0} 张图片：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is not a prepared project, so its real pictures cannot be added.</source>
   <translation>{0} 不是已准备的项目，无法加入其真实图片。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>No picture of {0} is accepted; accept some in its gallery.</source>
   <translation>{0} 中没有已采纳的图片；请在图库中采纳一些。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>missing in the set's folder</source>
   <translation>在图集文件夹中缺失</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} does not name its project; say where the real pictures are (--project).</source>
   <translation>{0} 没有指明项目；请说明真实图片在哪里（--project）。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is missing. Bring it back, or prepare the pictures again.</source>
   <translation>缺少 {0}。请放回原处，或重新准备图片。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>not accepted one by one</source>
   <translation>未逐张采纳</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} cannot be reached any more. Look whether its drive or network share is connected, and go on then; everything up to the last checkpoint is kept.</source>
   <translation>{0} 已无法访问。请确认其驱动器或网络共享已连接，然后继续；最后一个检查点之前的内容都已保留。</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} is missing.</source>
   <translation>缺少 {0}。</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} could not be read ({1}). Restore it from a copy or prepare again.</source>
   <translation>无法读取 {0}（{1}）。请从副本恢复或重新准备。</translation>
  </message>
  <message>
   <location filename="../../core/generation/asked.py" />
   <source>'{0}' asks for a coordinate, but these pictures have no repeating pattern.</source>
   <translation>“{0}”要求坐标，但这些图片没有重复图案。</translation>
  </message>
  <message>
   <location filename="../../core/generation/asked.py" />
   <source>'{0}' lies outside the pattern's cycle; x goes from 0 to {1}, y to {2}.</source>
   <translation>“{0}”超出图案周期；x 为 0 到 {1}，y 到 {2}。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws between two real pictures and cannot move them; leave jitter at 0.</source>
   <translation>DeepSMOTE 在两张真实图片之间生成，不能移动；请把抖动设为 0。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws in one step; ask for no sampler steps.</source>
   <translation>DeepSMOTE 一步生成；请勿指定采样步数。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws between two real pictures and cannot be asked for attributes; ask no range.</source>
   <translation>DeepSMOTE 在两张真实图片之间生成，不能指定属性；请勿指定范围。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>'{0}' asks for a coordinate, and DeepSMOTE draws where its real pictures are; ask for '{1}' alone, or train a diffusion generator.</source>
   <translation>“{0}”要求坐标，而 DeepSMOTE 只在真实图片的位置生成；请只要求“{1}”，或训练扩散生成器。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>The class '{0}' has a single picture, and DeepSMOTE draws between two; add pictures of it, ask for none, or train a diffusion generator.</source>
   <translation>类别“{0}”只有一张图片，而 DeepSMOTE 在两张之间生成；请增加图片、不要求它，或训练扩散生成器。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>The class '{0}' has {1} pictures to learn from, so each new one lies between one of them and its {2} nearest instead of {3}; they will be much alike.</source>
   <translation>类别“{0}”只有 {1} 张可学，新图片只能在一张与其最近的 {2} 张（而非 {3} 张）之间；它们会很相像。</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>There is no attribute '{0}'; a range may be asked of: {1}.</source>
   <translation>没有属性“{0}”；可指定范围的有：{1}。</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>No mask of a defect is known, so no range of '{0}' can be asked for.</source>
   <translation>缺陷的掩膜未知，因此不能指定“{0}”的范围。</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>The range {0} to {1} of '{2}' reaches beyond what the pictures of '{3}' show, {4} to {5}; ask for a range inside it.</source>
   <translation>“{2}”的范围 {0} 到 {1} 超出“{3}”图片所显示的 {4} 到 {5}；请在其中指定。</translation>
  </message>
  <message>
   <location filename="../../core/generation/limits.py" />
   <source>Measuring real pictures</source>
   <translation>正在测量真实图片</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>These pictures have no repeating pattern, so coordinates cannot be moved; leave jitter at 0.</source>
   <translation>这些图片没有重复图案，坐标不能移动；请把抖动设为 0。</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>No real picture of '{0}' can be changed to {1}; widen the range.</source>
   <translation>“{0}”的真实图片都不能改为 {1}；请放宽范围。</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>{0} from {1} to {2}</source>
   <translation>{0} 从 {1} 到 {2}</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>Generating pictures</source>
   <translation>正在生成图片</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} drawn ones were rejected: {2}.</source>
   <translation>画出的 {1} 张中有 {0} 张被拒绝：{2}。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>(most looked like '{0}')</source>
   <translation>（多数看起来像“{0}”）</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>The run '{0}' has no checkpoint '{1}'; the last one is {2}.</source>
   <translation>运行“{0}”没有检查点“{1}”；最后一个是 {2}。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} is not empty; choose an empty folder.</source>
   <translation>{0} 不是空的；请选择空文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} pictures are in {1}.{2}</source>
   <translation>{0} 张图片在 {1} 中。{2}</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} was begun by another version, which planned its pictures in another way; what is in it can be used and evaluated, but not completed. Choose an empty folder.</source>
   <translation>{0} 由规划方式不同的其他版本开始；其中内容可以使用和评估，但不能补全。请选择空文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} holds another set; choose an empty folder.</source>
   <translation>{0} 中有另一个数据集；请选择空文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} pictures are there already and are reused.</source>
   <translation>{1} 张图片中有 {0} 张已存在，予以沿用。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} pictures of '{2}' are lacking: of {3} drawn ones {4} were rejected, {5}{6}. Train longer, or on more pictures of '{7}'; or choose by hand among the rejected ones, which are in {8}.</source>
   <translation>“{2}”的 {1} 张图片中缺 {0} 张：画出的 {3} 张中有 {4} 张被拒绝，{5}{6}。请训练更久或用更多“{7}”图片，或从 {8} 中被拒绝的图片里手动挑选。</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>lay off the asked coordinate</source>
   <translation>偏离所要求的坐标</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were not clearly of the asked class</source>
   <translation>不明确属于所要求的类别</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>showed another mask than the asked one</source>
   <translation>掩膜与所要求的不同</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were blurred or grainy beside real ones</source>
   <translation>与真实图片相比模糊或有颗粒感</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were near copies of a training picture</source>
   <translation>是训练图片的近似复制</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were unlike any real picture</source>
   <translation>不像任何真实图片</translation>
  </message>
  <message>
   <location filename="../../core/judging/judge.py" />
   <source>Training the judge</source>
   <translation>正在训练判定器</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>another process</source>
   <translation>另一个进程</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>{0} is in use by {1}; wait until that ends, or stop it.</source>
   <translation>{0} 正被 {1} 使用；请等待结束或将其停止。</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>process {0} on {1}</source>
   <translation>{1} 上的进程 {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/deepsmote.py" />
   <source>DeepSMOTE takes pictures of {0} to {1} px a side, and these have {2}x{3} px; cut or scale them, or choose diffusion.</source>
   <translation>DeepSMOTE 接受边长 {0} 到 {1} px 的图片，而这些为 {2}x{3} px；请裁剪或缩放，或选择扩散。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>small network</source>
   <translation>小型网络</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} holds no ImageNet weights of {1}: the file {2} is looked for. Copy it there, or name no folder, to train from zero.</source>
   <translation>{0} 中没有 {1} 的 ImageNet 权重：要找的文件是 {2}。请把它复制到该处；若要从零训练，则不要指定文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} holds no weights of {1} ({2} of {3} are lacking). Remove the file.</source>
   <translation>{0} 不含 {1} 的权重（{3} 个中缺 {2} 个）。请删除该文件。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} could not be read. Copy the file again or remove it.</source>
   <translation>无法读取 {0}。请重新复制或删除。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} is not whole: its SHA-256 does not start with {1}. Copy the file again or remove it.</source>
   <translation>{0} 不完整：其 SHA-256 不以 {1} 开头。请重新复制或删除。</translation>
  </message>
  <message>
   <location filename="../../core/models/perceptual.py" />
   <source>{0} is missing or damaged. Install Flawsmith again.</source>
   <translation>{0} 缺失或损坏。请重新安装 Flawsmith。</translation>
  </message>
  <message>
   <location filename="../../core/models/perceptual.py" />
   <source>{0} is not torchvision's AlexNet: its SHA-256 does not start with {1}. Copy the file again or remove it.</source>
   <translation>{0} 不是 torchvision 的 AlexNet：其 SHA-256 不以 {1} 开头。请重新复制或删除。</translation>
  </message>
  <message>
   <location filename="../../core/models/tokenizer.py" />
   <source>The text vocabulary in {0} is incomplete. Install Flawsmith again.</source>
   <translation>{0} 中的文本词表不完整。请重新安装 Flawsmith。</translation>
  </message>
  <message>
   <location filename="../../core/models/tokenizer.py" />
   <source>The text vocabulary in {0} could not be read. Install Flawsmith again.</source>
   <translation>无法读取 {0} 中的文本词表。请重新安装 Flawsmith。</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>'{0}' cannot be the name of a {1}; use letters, digits, spaces, - and _.</source>
   <translation>“{0}”不能作为 {1} 的名称；请使用字母、数字、空格、- 和 _。</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>{0} holds no decisions; restore it from a copy or remove it.</source>
   <translation>{0} 不含决定；请从副本恢复或删除。</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>+ classic augmentation</source>
   <translation>+ 常规增强</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>real only</source>
   <translation>仅真实图片</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>real + classic augmentation</source>
   <translation>真实图片 + 常规增强</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} pictures of the {1} were scaled to the project's {2}x{3} px.</source>
   <translation>{1}的 {0} 张图片已缩放到项目的 {2}x{3} px。</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} holds no pictures to use as {1}; choose a folder with one sub-folder a class.</source>
   <translation>{0} 中没有可用作{1}的图片；请选择每类一个子文件夹的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>(and {0} more)</source>
   <translation>（另有 {0} 个）</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} is {1}x{2} px and not of the shape of the project's {3}x{4} px; cut it as those were cut</source>
   <translation>{0} 为 {1}x{2} px，形状与项目的 {3}x{4} px 不同；请按同样方式裁剪</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>Left out of the {0}: {1}{2}.</source>
   <translation>从{0}中排除：{1}{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} of {1} pictures of the {2} are left out: they are the same as, or nearly the same as, pictures of the project, or of a lot that teaches. The first is {3}.</source>
   <translation>{2}的 {1} 张图片中排除 {0} 张：它们与项目的图片或用于训练的批次的图片相同或几乎相同。第一张是 {3}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>Checking the pictures</source>
   <translation>正在检查图片</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>to learn from</source>
   <translation>用于训练的</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>that no generator saw</source>
   <translation>没有生成器见过的</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>This project was prepared by an earlier version, so that its pictures cannot be checked for changes.</source>
   <translation>此项目由早期版本准备，因此无法检查其图片是否有变。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>by preparing more pictures, or name a folder of real pictures that were not prepared (--test FOLDER)</source>
   <translation>准备更多图片，或指定一个未准备过的真实图片文件夹（--test FOLDER）</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>of the other line</source>
   <translation>另一条产线的</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The pictures that no generator saw are of so few lots that they cannot be split into validation and test by whole lots; name a folder of further real pictures as the test (--test).</source>
   <translation>没有生成器见过的图片来自太少的批次，无法按整批分为验证和测试；请指定另一个真实图片文件夹作为测试（--test）。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>Validation has {0} good pictures, too few to set {1} false alarms ({2} are needed): there the threshold is the highest score of a good picture, and the rate reached in the test is printed beside. Add good pictures to the test folder.</source>
   <translation>验证只有 {0} 张良品，不足以设定 {1} 的误报（需要 {2} 张）：此时阈值取良品的最高得分，并在旁边印出测试中实际达到的比例。请向测试文件夹添加良品。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The test has only {0} defects: each weighs {1} points, so that only large effects can be seen. Add real defects that no generator saw (--test FOLDER).</source>
   <translation>测试只有 {0} 个缺陷：每个占 {1} 个百分点，只能看出很大的效果。请添加没有生成器见过的真实缺陷（--test FOLDER）。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The test has only {0} good pictures; its false-alarm rates are coarse.</source>
   <translation>测试只有 {0} 张良品；其误报率较粗略。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>So few models of each kind ({0}) hardly tell how much is luck of training; train {1} or more.</source>
   <translation>每种模型这么少（{0} 个）几乎看不出训练中有多少是运气；请训练 {1} 个或更多。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>good pictures (class '{0}')</source>
   <translation>良品图片（类别“{0}”）</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>There are no {0} {1}, and an inspection model is proved on both good and bad ones: add some {2}.</source>
   <translation>没有{1}{0}，而检测模型要同时用良品和不良来证明；请补充：{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>There are only {0} {1} {2}, and an inspection model is proved on both good and bad ones: add some {3}.</source>
   <translation>{2}{1}只有 {0}，而检测模型要同时用良品和不良来证明；请补充：{3}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>test folder</source>
   <translation>测试文件夹</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>other line</source>
   <translation>另一条产线</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>{0} changed since the pictures were prepared: prepare them again, train and generate anew, then prove.</source>
   <translation>图片准备后 {0} 有变：请重新准备，重新训练和生成，然后再证明。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>only {0}</source>
   <translation>仅 {0}</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>The pictures of {0} were prepared anew since the set {1} was generated, so that nothing proves which of them its generator saw; train and generate anew.</source>
   <translation>数据集 {1} 生成后 {0} 的图片又重新准备过，无法证明其生成器见过哪些；请重新训练和生成。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} holds no generated set (no manifest.csv with pictures); generate it first.</source>
   <translation>{0} 中没有生成的数据集（没有列出图片的 manifest.csv）；请先生成。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} does not say which pictures its generator learnt from (it was made by an earlier version); generate the set anew.</source>
   <translation>{0} 没有说明其生成器学过哪些图片（由早期版本生成）；请重新生成数据集。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>The set {0} belongs to another project ({1}); prove it there, or generate one here.</source>
   <translation>数据集 {0} 属于另一个项目（{1}）；请在那里证明，或在此生成一个。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is not of the project's {1}x{2} px; generate the set anew.</source>
   <translation>{0} 不是项目的 {1}x{2} px；请重新生成数据集。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is not the checkpoint that drew the set {1}: its run was trained anew since. Generate the set anew.</source>
   <translation>{0} 不是画出数据集 {1} 的检查点：其运行之后又重新训练过。请重新生成数据集。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} {1}. The manifest lists it: generate the set again to complete it.</source>
   <translation>{0} {1}。清单中列有它：请再次生成以补全。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is, pixel by pixel, a real picture that is to test it; generate the set anew.</source>
   <translation>{0} 与要测试它的真实图片逐像素相同；请重新生成数据集。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>Reading the set {0}</source>
   <translation>正在读取数据集 {0}</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} says that {1} was drawn from {2}, which this project does not have; the set belongs to other pictures. Generate it anew.</source>
   <translation>据 {0}，{1} 由本项目没有的 {2} 画成；该数据集属于其他图片。请重新生成。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} says that {1} was drawn from {2}, which is held back to test: with it the proof would be too good to be true. Generate the set anew.</source>
   <translation>据 {0}，{1} 由留作测试的 {2} 画成：用它证明会好得不真实。请重新生成数据集。</translation>
  </message>
  <message>
   <location filename="../../core/proof/passport.py" />
   <source>trained from zero</source>
   <translation>从零训练</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Writing the report</source>
   <translation>正在写报告</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Training inspection models</source>
   <translation>正在训练检测模型</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>{0}, seed {1} of {2}</source>
   <translation>{0}，种子 {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>{0}: NG recall {1} % with {2} % false alarms in the test, {3} s.</source>
   <translation>{0}：测试中误报 {2} % 时 NG 召回率 {1} %，{3} 秒。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>ImageNet weights of {0}</source>
   <translation>{0} 的 ImageNet 权重</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>the graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>the processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>There is a proof '{0}' already, with other settings ({1}); choose another name (--name), or the same settings to go on with it.</source>
   <translation>已有采用其他设置（{1}）的证明“{0}”；请另取名称（--name），或用相同设置继续。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>The pictures, the sets or the weights changed since the proof '{0}' began, so that it cannot go on; choose another name (--name).</source>
   <translation>证明“{0}”开始后图片、数据集或权重有变，无法继续；请另取名称（--name）。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Proof '{0}' with the {1}, {2}, on {3}: {4}; {5} steps and {6} seeds for every arm.</source>
   <translation>证明“{0}”：{1}，{2}，在{3}上：{4}；每组 {5} 步、{6} 个种子。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to validate</source>
   <translation>验证</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to test</source>
   <translation>测试</translation>
  </message>
  <message>
   <location filename="../../core/proof/result.py" />
   <source>Comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <location filename="../../core/proof/result.py" />
   <source>kinds</source>
   <translation>种</translation>
  </message>
  <message>
   <location filename="../../core/proof/training.py" />
   <source>proof weights</source>
   <translation>证明权重</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>NG recall at {0} false alarms against {1} ({2} interval {3} to {4})</source>
   <translation>误报 {0} 时的 NG 召回率，相对于{1}（{2} 区间 {3} 到 {4}）</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>The set '{0}' makes no measurable difference: {1} points of {2}.</source>
   <translation>数据集“{0}”没有可测得的差别：{1} 个百分点，{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Of {0} real defects that no generator saw, models with the set ({1}) find {2} % on average; {3} finds {4} %, {5} {6} %.</source>
   <translation>在没有生成器见过的 {0} 个真实缺陷中，使用数据集的模型（{1}）平均找出 {2} %；{3}为 {4} %，{5}为 {6} %。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Where the test itself has exactly {0} false alarms, the difference is {1} points ({2} to {3}).</source>
   <translation>在测试本身误报率恰为 {0} 处，差值为 {1} 个百分点（{2} 到 {3}）。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>The set '{0}' helps: {1} points of {2}.</source>
   <translation>数据集“{0}”有帮助：{1} 个百分点，{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Do not use the set '{0}', it hurts: {1} points of {2}.</source>
   <translation>请勿使用数据集“{0}”，它有害：{1} 个百分点，{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Best on validation were {0} synthetic pictures, {1} a class (in the middle {2}).</source>
   <translation>验证中最佳的是 {0} 张合成图片，每类 {1} 张（居中 {2}）。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>This test could have shown a difference of about {0} points or more; a smaller one, if there is one, needs more real defects in the test.</source>
   <translation>此测试能显示约 {0} 个百分点或更大的差别；若有更小的差别，测试中需要更多真实缺陷。</translation>
  </message>
  <message>
   <location filename="../../core/ranks.py" />
   <source>Of {0} processes {1} did not come.</source>
   <translation>{0} 个进程中有 {1} 个没有连上。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Timing a few training steps on this machine</source>
   <translation>正在这台电脑上测量几步训练的时间</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>the diffusion model</source>
   <translation>扩散模型</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>the published diffusion model</source>
   <translation>按论文的扩散模型</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>You have {0} of {1} x {2} px in {3}, {4}.</source>
   <translation>您有 {0}，大小 {1} x {2} px，分为 {3}，{4}。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Its {0} epochs take {1} on {2}, judged by a few steps timed just now; you see pictures at every checkpoint and can stop when they are good enough, and nothing is lost.</source>
   <translation>{0} 轮在{2}上需要{1}（由刚测的几步推算）；每个检查点都能看到图片，足够好时即可停止，什么都不会丢失。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>100 new pictures then take about {0}.</source>
   <translation>之后生成 100 张新图片约需 {0}。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>only it can draw the defect onto your own pattern at the place you ask for.</source>
   <translation>只有它能在您要求的位置把缺陷画到您自己的图案上。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>{0} days</source>
   <translation>{0} 天</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>about {0} to {1}</source>
   <translation>约 {0} 到 {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>with a repeating pattern</source>
   <translation>有重复图案</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>without a repeating pattern</source>
   <translation>没有重复图案</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Use {0}: {1}</source>
   <translation>请使用{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>{0} would suit them best, because {1} This version does not have it and offers {2} instead, which you can try all the same.</source>
   <translation>{0}最适合，因为{1}此版本没有它，改提供{2}，您仍可一试。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>this machine's graphics card</source>
   <translation>这台电脑的显卡</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>this machine's processor</source>
   <translation>这台电脑的处理器</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With a graphics card it would be many times faster; without one, fewer epochs are a fair start.</source>
   <translation>有显卡会快很多倍；没有的话，先用较少轮次也不错。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>with {0} pictures and no pattern to hold on to, drawing between real ones is safer than inventing.</source>
   <translation>只有 {0} 张图片且没有可依托的图案时，在真实图片之间绘制比凭空生成更稳妥。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>all your pictures show the same thing in the same place, and it draws the defect onto that.</source>
   <translation>您的所有图片都在相同位置显示相同的东西，它把缺陷画在上面。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>it draws upon the layout of one of your pictures, sharper than what lies between two of them.</source>
   <translation>它在您某一张图片的布局上绘制，比两张图片之间的图片更清晰。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>it draws the defect onto your own pattern at the place you ask for, and needs few pictures for that.</source>
   <translation>它在您要求的位置把缺陷画到您自己的图案上，所需图片很少。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect pictures that lie between two real ones of a class: the right kind of defect, a little soft.</source>
   <translation>可期待处于同类两张真实图片之间的图片：缺陷种类正确，略显柔和。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect little of {0}: fewer than 6 pictures show too little of what varies.</source>
   <translation>对 {0} 不要期望太多：不足 6 张图片看不出变化。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>about {0}</source>
   <translation>约 {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect pictures close to real ones, with the pattern where you ask for it; checkpoints say how close.</source>
   <translation>可期待接近真实的图片，图案位于所要求之处；检查点会说明有多接近。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With so few pictures expect the pattern to be right and the defects to resemble the few there are.</source>
   <translation>图片这么少，可期待图案正确，缺陷则与仅有的几张相似。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect the right kind of defect in most pictures; look through them, as fine texture may be simplified.</source>
   <translation>可期待多数图片的缺陷种类正确；请逐一查看，细微纹理可能被简化。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With so few pictures expect many that are close to real ones or unlike any; look through them.</source>
   <translation>图片这么少，许多会与真实图片过近或完全不像；请逐一查看。</translation>
  </message>
  <message>
   <location filename="../../core/training/deepsmote.py" />
   <source>Training DeepSMOTE</source>
   <translation>正在训练 DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../core/training/diffusion.py" />
   <source>Training the diffusion model</source>
   <translation>正在训练扩散模型</translation>
  </message>
  <message>
   <location filename="../../core/training/parts.py" />
   <source>The graphics card's memory is too small for {0} pictures at once; the training goes on with {1} at once, and learns the same.</source>
   <translation>显卡内存不够一次处理 {0} 张图片；改为一次 {1} 张继续训练，所学相同。</translation>
  </message>
  <message>
   <location filename="../../core/training/parts.py" />
   <source>The graphics card's memory is too small for a single picture; close other programs that use it, or train on smaller pictures.</source>
   <translation>显卡内存连一张图片也不够；请关闭占用显存的其他程序，或用更小的图片训练。</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>{0} of {1} codes are in use</source>
   <translation>{1} 个编码中用了 {0} 个</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>The VQVAE gives back {0} {1} with {2} dB{3}; {4}.</source>
   <translation>VQVAE 还原 {0} 张{1}，{2} dB{3}；{4}。</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>held-back pictures</source>
   <translation>验证图片</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>pictures it was trained on</source>
   <translation>训练过的图片</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>, {0} dB inside their defects</source>
   <translation>，缺陷内 {0} dB</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>Training on {0} pictures {1} coordinates, on {2}; likeness by {3}.</source>
   <translation>用 {0} 张图片、{1}坐标在{2}上训练；相似度用 {3} 测量。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>SSIM and likeness ({0}) are of pictures given back, not of new ones</source>
   <translation>SSIM 与相似度（{0}）针对还原的图片，而非新图片</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>Training DeepSMOTE on {0} pictures; {1}. {2}.</source>
   <translation>用 {0} 张图片训练 DeepSMOTE；{1}。{2}。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>There is a run '{0}' already; choose another name, or continue it (resume).</source>
   <translation>已有运行“{0}”；请另取名称，或继续它。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>The run '{0}' was begun with '{1}'; continue it with that.</source>
   <translation>运行“{0}”以“{1}”开始；请用它继续。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} pictures are held back to find the best checkpoint</source>
   <translation>留出 {0} 张图片以寻找最佳检查点</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>too few to hold any back</source>
   <translation>图片太少，无法留出</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>The run '{0}' is finished after {1} epochs.</source>
   <translation>运行“{0}”经过 {1} 轮已完成。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>All {0} epochs of the run '{1}' are done already.</source>
   <translation>运行“{1}”的 {0} 轮已全部完成。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>The pictures changed since the run '{0}' began; start a new run, or prepare the old pictures.</source>
   <translation>运行“{0}”开始后图片有变；请开始新的运行，或准备原来的图片。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>The run '{0}' was begun by another version of the program, with other networks; start a new run.</source>
   <translation>运行“{0}”由另一版本的程序开始，其网络不同；请开始新的运行。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>Memory has room for {0} pictures at once; what is learnt is the same.</source>
   <translation>内存一次能容纳 {0} 张图片；学到的内容不变。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>On this machine a step takes {0} % of the usual time with {1}.</source>
   <translation>在这台计算机上，用 {1} 计算时每一步只需通常时间的 {0} %。</translation>
  </message>
  <message>
   <location filename="../../core/training/vqvae.py" />
   <source>Training the VQVAE</source>
   <translation>正在训练 VQVAE</translation>
  </message>
  <message>
   <location filename="../../core/training/ways.py" />
   <source>Measuring how this machine computes fastest</source>
   <translation>正在测量这台计算机最快的计算方式</translation>
  </message>
  <message>
   <location filename="../../app/jobs/worker.py" />
   <source>Exit code of the process: {0}</source>
   <translation>进程退出代码：{0}</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{0} is not one that Flawsmith wrote. Prepare the pictures again.</source>
   <translation>{0} 不是 Flawsmith 写的。请重新准备图片。</translation>
  </message>
  <message>
   <location filename="../../app/model/edits.py" />
   <source>{0} is not one that Flawsmith wrote. Restore it from a copy.</source>
   <translation>{0} 不是 Flawsmith 写的。请从副本恢复。</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_result.py" />
   <source>{0} is damaged; restore it from a copy, or remove the folder {1} and prove again.</source>
   <translation>{0} 已损坏；请从副本恢复，或删除文件夹 {1} 后重新证明。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>{0} is not a prepared project; prepare its pictures first.</source>
   <translation>{0} 不是已准备的项目；请先准备其图片。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>No set was named for the report; name at least one evaluated set (NAME=FOLDER).</source>
   <translation>报告没有指定数据集；请至少指定一个已评估的（名称=文件夹）。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>A set of the report cannot be named 'seconds'; give it another name.</source>
   <translation>报告的数据集不能命名为“seconds”；请换名称。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' must be evaluated first: {1} is missing. Evaluate the set, then write the report again.</source>
   <translation>必须先评估数据集“{0}”：缺少 {1}。请评估后再写报告。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' was generated from other pictures than those of {1}.</source>
   <translation>数据集“{0}”不是由 {1} 的图片生成的。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' has changed since it was evaluated; evaluate it again.</source>
   <translation>数据集“{0}”在评估后有变；请重新评估。</translation>
  </message>
  <message>
   <location filename="../../core/export/layouts.py" />
   <source>The MVTec AD layout needs good pictures, and there are none here: add the real ones, or choose another format.</source>
   <translation>MVTec AD 结构需要良品图片，而这里没有：请加入真实图片，或选择其他格式。</translation>
  </message>
  <message>
   <location filename="../../core/proof/report_pdf.py" />
   <source>The report could not be laid out as PDF ({0}); report.html holds the same.</source>
   <translation>无法把报告排成 PDF（{0}）；report.html 内容相同。</translation>
  </message>
 </context>
</TS>
